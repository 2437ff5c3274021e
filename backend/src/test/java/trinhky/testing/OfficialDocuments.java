package trinhky.testing;

import java.util.List;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Heading;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;

/** Contents of official documents for tests. */
public final class OfficialDocuments {

    private OfficialDocuments() {}

    /** A short plan with one annex. */
    public static OfficialDocument plan(String paragraph) {
        return new OfficialDocument(
                new Letterhead(null, List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG THÁP"), "KH-UBND", "Đồng Tháp"),
                "KẾ HOẠCH",
                "Phát triển thương mại điện tử",
                List.of(),
                List.of("Quyết định số 1568/QĐ-BCT ngày 03 tháng 6 năm 2025", "Tờ trình của Sở Công Thương"),
                List.of(new Heading(1, "1. Mục tiêu"), new Paragraph(paragraph)),
                List.of(annex()),
                List.of("Bộ Công Thương (b/c)", "UBND các xã, phường"),
                "Lưu: VT, P.KT (Ngân)");
    }

    private static Annex annex() {
        return new Annex(
                "Chỉ tiêu",
                List.of(new Table(
                        List.of(new Column("Chỉ tiêu", false, 60), new Column("Đích", true, 0)),
                        List.of(
                                Row.ofGroup("I. Quy mô"),
                                Row.of(List.of("Tỷ lệ dân số mua sắm trực tuyến", "70 %"))))));
    }
}
