package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Section;

/** Numbers of sections that come twice, and money that stands among the tasks. */
final class SectionChecks implements Checks.Check {

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        List<Section> sections = Outline.of(reading.text().paragraphs()).sections();
        twice(sections, found);
        sections.stream()
                .filter(SectionChecks::isMisplaced)
                .forEach(section -> found.add(
                        FindingRead.info("SECTION_MISPLACED", section.heading().passage())));
        return found;
    }

    private static void twice(List<Section> sections, List<FindingRead> found) {
        Map<String, Section> seen = new HashMap<>();
        for (Section section : sections) {
            String place =
                    (section.above() == null ? 0 : section.above().heading().line()) + "/" + section.label();
            Section first = section.level() > 3 ? null : seen.putIfAbsent(place, section);
            if (first != null) {
                found.add(FindingRead.error(
                                "DUPLICATE_SECTION_NUMBER",
                                first.heading().passage(),
                                section.heading().passage())
                        .with(section.label())
                        .expecting(SectionNumbers.after(section.label())));
            }
        }
    }

    private static boolean isMisplaced(Section section) {
        String title = section.title().toLowerCase(Locale.ROOT);
        return section.above() != null
                && title.matches("(?s)^(?:nguồn )?kinh phí.*")
                && section.above().title().toLowerCase(Locale.ROOT).matches("(?s).*nhiệm vụ.*giải pháp.*");
    }
}
