package trinhky.intake.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trinhky.intake.domain.reading.ArchiveRead;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.DigitalMark;
import trinhky.intake.domain.reading.DocumentReference;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.Found;
import trinhky.intake.domain.reading.Period;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.RecipientRead;
import trinhky.intake.domain.reading.ResultRead;
import trinhky.intake.domain.reading.RuleRead;
import trinhky.intake.domain.reading.SectionRead;
import trinhky.intake.domain.reading.SignerRead;
import trinhky.intake.domain.reading.TaskRead;
import trinhky.intake.domain.source.Passage;

/**
 * A plan that was read, in the form of the command line: names in snake_case, every item with confidence and line. The
 * head's single values stand plain; where each of them stands in the file is under {@code sources}.
 */
@SuppressWarnings("size: one record with every field of the documented form")
public record PlanJson(
        String file,
        String number,
        Integer ordinal,
        String typeCode,
        String issuerCode,
        LocalDate date,
        String dateHint,
        String numberBlank,
        String place,
        String type,
        String title,
        String issuingBody,
        boolean nationalHeadingInText,
        SignerRead signer,
        DigitalMark digitalSignature,
        List<DocumentReference> legalBases,
        List<DocumentReference> relatedDocuments,
        Period period,
        List<ResultRead> previousPeriodResults,
        List<IndicatorJson> indicators,
        List<TaskRead> tasks,
        Map<String, Integer> taskCounts,
        List<String> tasksWithoutLead,
        BudgetJson budget,
        List<RuleRead> reportingRules,
        List<RecipientRead> recipients,
        ArchiveRead archive,
        List<SectionRead> sections,
        List<FindingRead> findings,
        Map<String, SourceJson> sources,
        List<String> notes) {

    /** Where a single value stands and how sure it is. */
    public record SourceJson(
            Confidence confidence, @JsonUnwrapped Passage source) {}

    /** The form of a reading and its findings. */
    @SuppressWarnings("size: fills one record, a line a field")
    public static PlanJson of(String file, PlanReading read, List<FindingRead> findings) {
        var head = read.identity();
        return new PlanJson(
                file,
                head.number().value(),
                head.ordinal(),
                head.typeCode(),
                head.issuerCode(),
                head.date().value(),
                head.dateHint(),
                head.blankNumber().value(),
                head.place().value(),
                head.type().value(),
                head.title().value(),
                head.issuingBody().value(),
                head.nationalHeading(),
                read.signer().value(),
                read.digitalMark().value(),
                read.legalBases(),
                read.relatedDocuments(),
                read.period().value(),
                read.results(),
                read.indicators().stream().map(IndicatorJson::of).toList(),
                read.tasks(),
                taskCounts(read.tasks()),
                read.tasks().stream()
                        .filter(task -> task.lead().isEmpty())
                        .map(TaskRead::code)
                        .toList(),
                BudgetJson.of(read.budget()),
                read.rules(),
                read.recipients(),
                read.archive().value(),
                read.sections(),
                findings,
                sources(read),
                read.text().notes());
    }

    /** How many tasks each group has, and all together. */
    private static Map<String, Integer> taskCounts(List<TaskRead> tasks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tasks.forEach(task -> counts.merge(task.group(), 1, Integer::sum));
        counts.put("total", tasks.size());
        return counts;
    }

    private static Map<String, SourceJson> sources(PlanReading read) {
        Map<String, SourceJson> sources = new LinkedHashMap<>();
        put(sources, "number", read.identity().number());
        put(sources, "date", read.identity().date());
        put(sources, "place", read.identity().place());
        put(sources, "type", read.identity().type());
        put(sources, "title", read.identity().title());
        put(sources, "issuing_body", read.identity().issuingBody());
        put(sources, "period", read.period());
        put(sources, "signer", read.signer());
        put(sources, "archive", read.archive());
        put(sources, "budget", read.budget().total());
        return sources;
    }

    private static void put(Map<String, SourceJson> sources, String name, Found<?> found) {
        sources.put(name, new SourceJson(found.confidence(), found.source()));
    }
}
