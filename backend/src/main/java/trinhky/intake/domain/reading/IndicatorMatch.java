package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Brings together what the body and the annex say of the same target. */
final class IndicatorMatch {

    private static final double LIKE = 0.34;

    private IndicatorMatch() {}

    /** All targets: those of the annex in its order, then those that only the body has. */
    static List<IndicatorRead> join(List<IndicatorRead> body, List<IndicatorRead> annex) {
        if (annex.isEmpty()) {
            return body;
        }
        List<IndicatorRead> open = new ArrayList<>(body);
        IndicatorRead[] matched = new IndicatorRead[annex.size()];
        for (double least = 0.9; least >= LIKE; least -= 0.14) {
            match(annex, open, matched, least);
        }
        List<IndicatorRead> all = new ArrayList<>();
        for (int at = 0; at < matched.length; at++) {
            all.add(matched[at] == null ? annex.get(at) : joined(matched[at], annex.get(at)));
        }
        open.forEach(left -> all.add(bodyOnly(left)));
        return all;
    }

    /** The best pairs first, so that a weaker likeness cannot take a target away from a stronger one. */
    private static void match(
            List<IndicatorRead> annex, List<IndicatorRead> open, IndicatorRead[] matched, double least) {
        for (int at = 0; at < matched.length; at++) {
            if (matched[at] == null) {
                IndicatorRead best = best(annex.get(at), open, least);
                if (best != null) {
                    matched[at] = best;
                    open.remove(best);
                }
            }
        }
    }

    private static IndicatorRead best(IndicatorRead row, List<IndicatorRead> open, double least) {
        IndicatorRead best = null;
        double most = least;
        for (IndicatorRead candidate : open) {
            double like = Likeness.of(row.name(), candidate.name());
            like += candidate.body().sameNumbers(row.annex()) ? 0.1 : 0;
            if (like > most) {
                most = like;
                best = candidate;
            }
        }
        return best;
    }

    private static IndicatorRead joined(IndicatorRead body, IndicatorRead annex) {
        return new IndicatorRead(
                annex.code(),
                annex.group(),
                annex.name(),
                body.body(),
                annex.annex(),
                agreement(body.body(), annex.annex()),
                body.actual(),
                annex.owner(),
                annex.responsible(),
                annex.confidence());
    }

    private static IndicatorRead bodyOnly(IndicatorRead left) {
        return new IndicatorRead(
                left.code(),
                left.group(),
                left.name(),
                left.body(),
                null,
                "body_only",
                left.actual(),
                left.owner(),
                left.responsible(),
                Confidence.CHECK);
    }

    private static String agreement(TargetValue body, TargetValue annex) {
        if (!body.sameNumbers(annex)) {
            return "value_mismatch";
        }
        if (!body.comparator().equals(annex.comparator())) {
            return "comparator_mismatch";
        }
        boolean national = (body.source().quote() + body.name()).contains("cả nước");
        return national && !(annex.name() + annex.source().quote()).contains("cả nước") ? "scope_mismatch" : "match";
    }
}
