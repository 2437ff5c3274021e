package trinhky.intake.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import trinhky.intake.domain.draft.DraftField.Kind;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.DocumentReference;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.Found;
import trinhky.intake.domain.reading.Period;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.SectionRead;
import trinhky.intake.domain.reading.SignerRead;

/** Makes of everything that was read the items that a person looks through. */
public final class DraftReading {

    private final PlanReading reading;
    private final List<DraftItem> items = new ArrayList<>();

    private DraftReading(PlanReading reading) {
        this.reading = reading;
    }

    /** The draft of a reading, with units looked up. */
    public static ImportDraft of(PlanReading reading, List<FindingRead> findings, UnitNames names) {
        DraftReading draft = new DraftReading(reading);
        draft.head();
        draft.each(reading.legalBases(), DraftPart.LEGAL_BASIS, DraftReading::basis);
        draft.each(reading.sections(), DraftPart.SECTION, DraftReading::section);
        TargetItems targets = new TargetItems(names);
        draft.each(reading.indicators(), DraftPart.INDICATOR, targets::indicator);
        draft.each(reading.tasks(), DraftPart.TASK, targets::task);
        draft.items.addAll(new ClosingItems(reading, names).items());
        return new ImportDraft(draft.items, findings, reading.text().notes());
    }

    /** Makes an item of something read. */
    interface ToItem<R> {
        DraftItem item(String id, R read);
    }

    private <R> void each(List<R> read, DraftPart part, ToItem<R> toItem) {
        IntStream.range(0, read.size())
                .mapToObj(at -> toItem.item(part.name() + "-" + at, read.get(at)))
                .forEach(items::add);
    }

    private void head() {
        single("title", Kind.LONG_TEXT, reading.identity().title());
        period(reading.period());
        single("type", Kind.TEXT, reading.identity().type());
        single("number", Kind.TEXT, reading.identity().number());
        single("date", Kind.DATE, reading.identity().date());
        single("place", Kind.TEXT, reading.identity().place());
        single("issuingBody", Kind.TEXT, reading.identity().issuingBody());
        signer(reading.signer());
    }

    private void period(Found<Period> found) {
        Period period = found.value();
        items.add(DraftItem.read(
                "HEAD-period",
                DraftPart.HEAD,
                List.of(
                        DraftField.of("fromYear", Kind.WHOLE_NUMBER, period == null ? null : period.from()),
                        DraftField.of("toYear", Kind.WHOLE_NUMBER, period == null ? null : period.to())),
                List.of(),
                found.confidence(),
                found.source()));
    }

    private void single(String key, Kind kind, Found<?> found) {
        items.add(DraftItem.read(
                "HEAD-" + key,
                DraftPart.HEAD,
                List.of(DraftField.of(key, kind, found.value())),
                List.of(),
                found.confidence(),
                found.source()));
    }

    private void signer(Found<SignerRead> found) {
        SignerRead signer = found.value();
        items.add(DraftItem.read(
                "HEAD-signer",
                DraftPart.HEAD,
                List.of(
                        DraftField.of(
                                "authority",
                                Kind.TEXT,
                                signer == null ? null : String.join(" / ", signer.authorityLines())),
                        DraftField.of("position", Kind.TEXT, signer == null ? null : signer.position()),
                        DraftField.of("signer", Kind.TEXT, signer == null ? null : signer.name())),
                List.of(),
                found.confidence(),
                found.source()));
    }

    private static DraftItem basis(String id, DocumentReference read) {
        return DraftItem.read(
                id,
                DraftPart.LEGAL_BASIS,
                List.of(
                        DraftField.of("type", Kind.TEXT, read.kind()),
                        DraftField.of("number", Kind.TEXT, read.number()),
                        DraftField.of("date", Kind.DATE, read.date()),
                        DraftField.of("issuer", Kind.TEXT, read.issuer()),
                        DraftField.of("summary", Kind.LONG_TEXT, read.summary())),
                List.of(),
                read.confidence(),
                read.source());
    }

    private static DraftItem section(String id, SectionRead read) {
        return DraftItem.read(
                id,
                DraftPart.SECTION,
                List.of(
                        DraftField.of("label", Kind.TEXT, read.path()),
                        DraftField.of("title", Kind.LONG_TEXT, read.title()),
                        DraftField.of("body", Kind.LONG_TEXT, read.body())),
                List.of(),
                Confidence.CERTAIN,
                read.source());
    }
}
