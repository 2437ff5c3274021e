package trinhky.intake.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trinhky.intake.domain.draft.UnitNames;
import trinhky.intake.domain.draft.UnitSlot;
import trinhky.intake.domain.draft.UnitSlot.Match;
import trinhky.intake.domain.source.Canonical;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitMatch;

/** Looks the names of a file up in the directory of the own province; each name once. */
final class DirectoryNames implements UnitNames {

    private static final Map<RecipientGroup, Pattern> GROUPS = groups();
    private static final Pattern OWN_COMMITTEE = Pattern.compile("^(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)$");
    private static final Pattern AREA = Pattern.compile("\\s+(?:tỉnh|thành phố)$");

    /** What a name means. */
    private record Meaning(Match match, String group, List<UnitSlot.Offer> units) {
        boolean isSure() {
            return match == Match.MATCHED;
        }
    }

    private final UnitDirectory directory;
    private final String committeeId;
    private final LocalDate today;
    private final Map<String, Meaning> known = new LinkedHashMap<>();

    DirectoryNames(UnitDirectory directory, String committeeId, LocalDate today) {
        this.directory = directory;
        this.committeeId = committeeId;
        this.today = today;
    }

    private static Map<RecipientGroup, Pattern> groups() {
        Map<RecipientGroup, Pattern> groups = new LinkedHashMap<>();
        groups.put(RecipientGroup.COMMUNES, words("(?:ủy ban nhân dân|ubnd) (?:các xã|cấp xã|xã, phường).*"));
        groups.put(RecipientGroup.DEPARTMENTS, words("(?:các )?sở,? (?:ban,? )?ngành.*|các sở"));
        groups.put(
                RecipientGroup.COMMITTEE_LEADERS, words("(?:ct|chủ tịch)(?:,| và|) ?(?:các )?(?:pct|phó chủ tịch).*"));
        groups.put(RecipientGroup.OFFICE_LEADERS, words("(?:vpub|vp ubnd|văn phòng ubnd)[^:]*:.*"));
        groups.put(RecipientGroup.VERTICAL_AGENCIES, words("(?:các )?cơ quan ngành dọc.*"));
        groups.put(RecipientGroup.MEDIA, words("(?:các )?báo(?:,| và) đài.*"));
        return groups;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("^(?:" + pattern + ")$");
    }

    @Override
    public UnitSlot slot(String role, boolean needed, String words, List<String> names) {
        List<String> asked = names.isEmpty() && words != null ? List.of(words) : names;
        if (asked.isEmpty()) {
            return new UnitSlot(role, needed, null, Match.NOT_FOUND, List.of(), List.of(), List.of());
        }
        List<Meaning> meanings = asked.stream().map(this::meaning).toList();
        return new UnitSlot(
                role,
                needed,
                words,
                meanings.stream()
                        .map(Meaning::match)
                        .max(Comparator.naturalOrder())
                        .orElse(Match.MATCHED),
                units(meanings, false).toList(),
                units(meanings, true).map(UnitSlot.Offer::unitId).distinct().toList(),
                groups(meanings));
    }

    private static Stream<UnitSlot.Offer> units(List<Meaning> meanings, boolean sure) {
        return meanings.stream().filter(one -> one.isSure() == sure).flatMap(one -> one.units().stream());
    }

    private static List<String> groups(List<Meaning> meanings) {
        return meanings.stream()
                .flatMap(one -> Stream.ofNullable(one.group()))
                .distinct()
                .toList();
    }

    private Meaning meaning(String name) {
        String plain = Canonical.of(Canonical.display(name)).strip();
        return known.computeIfAbsent(plain, this::lookUp);
    }

    private Meaning lookUp(String name) {
        String lower = name.toLowerCase(Locale.forLanguageTag("vi"));
        for (Map.Entry<RecipientGroup, Pattern> group : GROUPS.entrySet()) {
            if (group.getValue().matcher(lower).matches()) {
                return new Meaning(Match.MATCHED, group.getKey().name(), List.of());
            }
        }
        if (OWN_COMMITTEE.matcher(lower).matches()) {
            return new Meaning(
                    Match.MATCHED,
                    null,
                    List.of(new UnitSlot.Offer(
                            name, committeeId, directory.unit(committeeId).name(), false)));
        }
        List<UnitMatch> found = directory.findByName(name, today);
        if (found.isEmpty()) {
            found = directory.findByName(AREA.matcher(name).replaceFirst(""), today);
        }
        return meaning(name, found);
    }

    private static Meaning meaning(String name, List<UnitMatch> found) {
        List<UnitSlot.Offer> offers = found.stream()
                .map(match ->
                        new UnitSlot.Offer(name, match.unit().id(), match.unit().name(), match.bySuccession()))
                .distinct()
                .toList();
        Match match = offers.isEmpty() ? Match.UNKNOWN : offers.size() > 1 ? Match.AMBIGUOUS : Match.MATCHED;
        boolean ended = match == Match.MATCHED && offers.get(0).ended();
        return new Meaning(ended ? Match.ENDED : match, null, offers);
    }
}
