package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.SignerRead;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;

/** The form that Decree 30/2020 asks for: number, day, signature, addressee, bases, annex labels. */
final class FormChecks implements Checks.Check {

    private static final Pattern NO_LEAD = Pattern.compile(
            "^(?:-\\s*)?(?:Quyết định|Công điện|Công văn|Nghị định|Nghị quyết|Chỉ thị|Thông tư|Kế hoạch) số.*",
            Pattern.DOTALL);
    private static final Pattern NO_OF =
            Pattern.compile("năm \\d{4} (?:Ủy ban|UBND|Thủ tướng|Bộ|Chính phủ|HĐND|Hội đồng)");
    private static final Pattern ARABIC_ANNEX = Pattern.compile("^(?:PHỤ LỤC|Phụ lục) (?:số )?\\d.*");

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        metadata(reading, found);
        authority(reading, found);
        addressee(reading, found);
        bases(reading, found);
        annexLabels(reading, found);
        return found;
    }

    private static void metadata(PlanReading reading, List<FindingRead> found) {
        if (reading.identity().blankNumber().isFound()) {
            found.add(FindingRead.error(
                    "METADATA_MISSING", reading.identity().blankNumber().source()));
            boolean chair = reading.identity().issuingBody().isFound()
                    && reading.identity().issuingBody().value().startsWith("Chủ tịch");
            if (chair) {
                Passage heading = reading.identity().issuingBody().source();
                found.add(FindingRead.warning(
                        "ISSUER_AMBIGUOUS",
                        heading,
                        reading.identity().blankNumber().source()));
            }
        }
    }

    /** A document of the committee that a deputy signs says on whose behalf (Decree 30/2020, article 13). */
    private static void authority(PlanReading reading, List<FindingRead> found) {
        SignerRead signer = reading.signer().value();
        boolean committee = "UBND".equals(reading.identity().issuerCode());
        if (signer != null
                && committee
                && signer.authorityLines().stream().noneMatch(line -> line.startsWith("TM."))
                && !"QĐ".equals(reading.identity().typeCode())) {
            found.add(FindingRead.warning("SIGNATURE_AUTHORITY", signer.source())
                    .expecting("TM. ỦY BAN NHÂN DÂN / " + String.join(" / ", signer.authorityLines()) + " / "
                            + signer.position()));
        }
    }

    private static void addressee(PlanReading reading, List<FindingRead> found) {
        boolean report = "BC".equals(reading.identity().typeCode());
        if (report && !reading.identity().addressed() && !reading.recipients().isEmpty()) {
            found.add(FindingRead.warning(
                    "KINH_GUI_MISSING", reading.recipients().get(0).source()));
        }
    }

    private static void bases(PlanReading reading, List<FindingRead> found) {
        List<Passage> odd = new ArrayList<>();
        boolean any = false;
        for (Paragraph paragraph : reading.text().paragraphs()) {
            any |= paragraph.text().startsWith("Căn cứ");
            if (paragraph.text().matches("^[IVX]+\\..*")) {
                break;
            }
            if (any
                    && (NO_LEAD.matcher(paragraph.text()).matches()
                            || NO_OF.matcher(paragraph.text()).find())) {
                odd.add(paragraph.passage());
            }
        }
        if (!odd.isEmpty()) {
            found.add(FindingRead.info("LEGAL_BASIS_FORM", odd.toArray(Passage[]::new)));
        }
    }

    private static void annexLabels(PlanReading reading, List<FindingRead> found) {
        Passage[] labels = reading.text().annexes().stream()
                .map(annex -> annex.label())
                .filter(label -> ARABIC_ANNEX.matcher(label.text()).matches())
                .map(Paragraph::passage)
                .toArray(Passage[]::new);
        if (labels.length > 0) {
            found.add(FindingRead.info("ANNEX_LABEL_STYLE", labels));
        }
    }
}
