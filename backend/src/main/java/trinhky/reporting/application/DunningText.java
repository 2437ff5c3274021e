package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import trinhky.calendar.VietnameseDates;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.OfficialDocument.Marker;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Points;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportingCycle;

/**
 * Writes the letter that urges late units (Decree 30/2020/NĐ-CP, Art 24).
 *
 * @param until last day that the letter grants
 */
record DunningText(
        ReportedPlan plan,
        ReportingCycle cycle,
        String issuerName,
        String leadName,
        List<UnitSummary> late,
        LocalDate today,
        LocalDate until) {

    /** The summary after "V/v". */
    String summary() {
        return "đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số " + plan.number() + " " + cycle.periodLabel();
    }

    OfficialDocument letter(Letterhead letterhead) {
        List<String> names = late.stream().map(UnitSummary::name).toList();
        return OfficialDocument.letter(
                letterhead,
                summary(),
                names,
                body(),
                Stream.concat(Stream.of("Như trên"), Stream.of(leadName).filter(lead -> !names.contains(lead)))
                        .toList(),
                "Lưu: VT");
    }

    private List<Block> body() {
        String planned = VietnameseDates.inWords(plan.issuedOn());
        return List.of(
                new Paragraph("Thực hiện Kế hoạch số " + plan.number() + " " + planned + " của " + issuerName + " về "
                        + plan.title() + ", các đơn vị gửi báo cáo " + cycle.periodLabel() + " chậm nhất hết ngày "
                        + VietnameseDates.numeric(cycle.dueOn()) + "."),
                new Paragraph("Đến ngày " + VietnameseDates.numeric(today) + ", " + late.size()
                        + " đơn vị nêu trên chưa gửi báo cáo. " + issuerName + " đề nghị thủ trưởng các đơn vị:"),
                new Points(
                        Marker.NUMBER,
                        List.of(
                                "Chỉ đạo hoàn thành và gửi báo cáo trên Hệ thống chậm nhất hết ngày "
                                        + VietnameseDates.numeric(until) + ".",
                                "Kiểm tra, làm rõ nguyên nhân chậm gửi báo cáo và chấn chỉnh việc thực hiện chế độ báo"
                                        + " cáo tại đơn vị.",
                                "Báo cáo khó khăn, vướng mắc (nếu có) về " + leadName
                                        + " để được hướng dẫn, tổng hợp.")),
                new Paragraph("Đề nghị các đơn vị nghiêm túc thực hiện./."));
    }
}
