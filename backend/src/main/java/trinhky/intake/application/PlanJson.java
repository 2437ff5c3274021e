package trinhky.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trinhky.intake.domain.reading.ArchiveRead;
import trinhky.intake.domain.reading.BudgetRead;
import trinhky.intake.domain.reading.BudgetRow;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.DigitalMark;
import trinhky.intake.domain.reading.DocumentReference;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.Found;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.MoneyRead;
import trinhky.intake.domain.reading.Period;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.RecipientRead;
import trinhky.intake.domain.reading.ResultRead;
import trinhky.intake.domain.reading.RuleRead;
import trinhky.intake.domain.reading.SectionRead;
import trinhky.intake.domain.reading.SignerRead;
import trinhky.intake.domain.reading.TargetValue;
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

    /** A target: one value that counts, and what body and annex say. */
    public record IndicatorJson(
            String id,
            String group,
            String name,
            String comparator,
            Object value,
            String unit,
            BigDecimal actual,
            List<String> responsible,
            @JsonInclude(JsonInclude.Include.ALWAYS) ValueJson body,
            @JsonInclude(JsonInclude.Include.ALWAYS) ValueJson annex,
            String bodyVsAnnex,
            Confidence confidence,
            @JsonUnwrapped Passage source) {}

    /** A value at one place. */
    public record ValueJson(
            String comparator,
            Object value,
            String unit,
            String scope,
            @JsonUnwrapped Passage source) {}

    /** The money: sums in dong, tables in {@code table_unit}. */
    public record BudgetJson(
            BigDecimal total,
            String unit,
            String inWords,
            Boolean wordsMatch,
            Map<String, BigDecimal> bySource,
            List<String> sources,
            Map<String, BigDecimal> byYear,
            BigDecimal tableUnit,
            List<BudgetRow> rows,
            String allocatedTo,
            Integer line) {}

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
                read.indicators().stream().map(PlanJson::indicator).toList(),
                read.tasks(),
                budget(read.budget()),
                read.rules(),
                read.recipients(),
                read.archive().value(),
                read.sections(),
                findings,
                sources(read),
                read.text().notes());
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

    private static IndicatorJson indicator(IndicatorRead one) {
        TargetValue target = one.target();
        return new IndicatorJson(
                one.code(),
                one.group(),
                one.name(),
                target.comparator(),
                number(target),
                target.unit(),
                one.actual(),
                one.responsible(),
                value(one.body()),
                value(one.annex()),
                one.agreement(),
                one.confidence(),
                one.source());
    }

    private static ValueJson value(TargetValue value) {
        return value == null
                ? null
                : new ValueJson(value.comparator(), number(value), value.unit(), value.scope(), value.source());
    }

    private static Object number(TargetValue value) {
        if (value.rank() != null) {
            return value.rank();
        }
        return value.high() == null ? value.low() : List.of(value.low(), value.high());
    }

    private static BudgetJson budget(BudgetRead read) {
        MoneyRead total = read.total().value();
        Map<String, BigDecimal> bySource = read.parts().stream()
                .collect(Collectors.toMap(MoneyRead::source, MoneyRead::amount, BigDecimal::add, LinkedHashMap::new));
        return new BudgetJson(
                total == null ? null : total.amount(),
                total == null ? null : "đồng",
                total == null ? null : total.inWords(),
                total == null ? null : total.wordsMatch(),
                bySource,
                read.sources(),
                read.byYear(),
                read.tableUnit(),
                read.rows(),
                read.allocatedTo(),
                read.section() == null ? null : read.section().line());
    }
}
