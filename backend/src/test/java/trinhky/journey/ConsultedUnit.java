package trinhky.journey;

/** A unit that is asked for its opinion: the officer writes it, the head gives it. */
final class ConsultedUnit {
    private final String unit;
    private final Official officer;
    private final Official head;

    ConsultedUnit(Demo demo, String unit) {
        this.unit = unit;
        this.officer = demo.official(unit + ".officer");
        this.head = demo.official(unit + ".head");
    }

    void agrees() {
        opens().choose("Nhất trí toàn văn");
        gives();
    }

    void agreesWithComment(String place, String text) {
        opens().choose("Nhất trí, có góp ý cụ thể");
        comments(place, text);
        gives();
    }

    void disagrees(String reason, String place, String text) {
        opens().choose("Không nhất trí").write("Lý do không nhất trí", reason);
        comments(place, text);
        gives();
    }

    private Official opens() {
        officer.openTask("consultation/prepare-opinion");
        return officer.sees("Quá hạn không trả lời thì coi như đồng ý.");
    }

    private void comments(String place, String text) {
        if (!officer.offersField("Chỗ trong dự thảo")) {
            officer.press("Thêm góp ý");
        }
        officer.write("Chỗ trong dự thảo", place).write("Nội dung góp ý", text);
    }

    private void gives() {
        officer.look("y-kien-" + unit).press("Trình thủ trưởng duyệt").sees("Đã trình thủ trưởng duyệt ý kiến.");
        head.openTask("consultation/approve-opinion");
        head.look("duyet-y-kien-" + unit)
                .press("Gửi ý kiến")
                .press("Gửi ý kiến của đơn vị")
                .sees("Đã gửi ý kiến của đơn vị.");
    }
}
