package trinhky.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.TargetValue;
import trinhky.intake.domain.source.Passage;

/** A target in the form of the command line: one value that counts, and what body and annex say. */
public record IndicatorJson(
        String id,
        String group,
        String name,
        String comparator,
        Object value,
        String unit,
        BigDecimal actual,
        String status,
        List<String> responsible,
        @JsonInclude(JsonInclude.Include.ALWAYS) ValueJson body,
        @JsonInclude(JsonInclude.Include.ALWAYS) AnnexJson annex,
        String bodyVsAnnex,
        Confidence confidence,
        @JsonUnwrapped Passage source) {

    /** A value in the body. */
    public record ValueJson(
            String comparator,
            Object value,
            String unit,
            String scope,
            @JsonUnwrapped Passage source) {}

    /** A row of an annex: its place and words, and what they come to. */
    public record AnnexJson(
            String group,
            String row,
            String text,
            String rawValue,
            String ownerRaw,
            String comparator,
            Object value,
            String unit,
            String scope,
            @JsonUnwrapped Passage source) {}

    static IndicatorJson of(IndicatorRead one) {
        TargetValue target = one.target();
        return new IndicatorJson(
                one.code(),
                one.group(),
                one.name(),
                target.comparator(),
                number(target),
                target.unit(),
                one.actual(),
                one.status(),
                one.responsible(),
                body(one.body()),
                annex(one),
                one.agreement(),
                one.confidence(),
                one.source());
    }

    private static ValueJson body(TargetValue value) {
        return value == null
                ? null
                : new ValueJson(value.comparator(), number(value), value.unit(), value.scope(), value.source());
    }

    private static AnnexJson annex(IndicatorRead one) {
        TargetValue value = one.annex();
        if (value == null) {
            return null;
        }
        int dot = one.code().lastIndexOf('.');
        return new AnnexJson(
                dot < 0 ? null : one.code().substring(0, dot),
                one.code().substring(dot + 1),
                value.name(),
                value.low() == null ? null : value.source().quote(),
                one.owner().value(),
                value.comparator(),
                number(value),
                value.unit(),
                value.scope(),
                value.source());
    }

    private static Object number(TargetValue value) {
        if (value.rank() != null) {
            return value.rank();
        }
        return value.high() == null ? value.low() : List.of(value.low(), value.high());
    }
}
