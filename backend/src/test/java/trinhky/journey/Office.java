package trinhky.journey;

import java.util.List;
import java.util.regex.Pattern;

/** Văn phòng UBND tỉnh: an officer checks the form, the clerk gives the number and sends. */
final class Office {
    private static final List<String> POINTS = List.of(
            "Quốc hiệu, Tiêu ngữ",
            "Số để trống",
            "Địa danh đúng",
            "Tên loại và trích yếu",
            "Căn cứ đủ",
            "Bố cục, phụ lục",
            "Thẩm quyền và thể thức đề ký",
            "Nơi nhận và nơi lưu");

    private final Official officer;
    private final Official clerk;

    Office(Demo demo) {
        this(demo, "vpub");
    }

    /** A unit that checks and issues its own letters. */
    Office(Demo demo, String unit) {
        this.officer = demo.official(unit + ".officer");
        this.clerk = demo.official(unit + ".clerk");
    }

    void returnsTheDocument(String demand) {
        officer.openTask("signing/check-form");
        officer.follow("Trả lại");
        officer.choose("Sai thể thức, căn cứ")
                .write("Yêu cầu cụ thể", demand)
                .look("tra-lai")
                .press(Pattern.compile("^Trả lại Sở Công Thương"));
        officer.sees("Đã trả lại Sở Công Thương.");
    }

    void acceptsTheForm(String picture) {
        officer.openTask("signing/check-form");
        POINTS.forEach(officer::tick);
        officer.look(picture)
                .press("Chuyển người có thẩm quyền ký")
                .sees("Đã chuyển văn bản đến người có thẩm quyền ký.");
    }

    /** The number is taken and told; it stands in the register. */
    void issues(String number, String picture) {
        clerk.openTask("signing/issue-document");
        clerk.look(picture)
                .follow("Kiểm tra và phát hành")
                .reads("Kiểm tra trước khi phát hành")
                .look(picture + "-kiem-tra")
                .press(Pattern.compile("^Cấp số, gửi \\d+ nơi"))
                .sees("Đã cấp số " + number);
        clerk.open("/register").sees(number);
    }
}
