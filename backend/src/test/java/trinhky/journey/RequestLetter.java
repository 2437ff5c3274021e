package trinhky.journey;

import java.util.regex.Pattern;

/** The letter that asks for opinions: written by the drafting unit, signed by its head, numbered by its own clerk. */
final class RequestLetter {
    private static final Pattern SIGN = Pattern.compile("^Ký ban hành, gửi \\d+ nơi");

    private final Official officer;
    private final Official head;
    private final Office office;

    RequestLetter(Demo demo) {
        this.officer = demo.official("sct.officer");
        this.head = demo.official("sct.head");
        this.office = new Office(demo, "sct");
    }

    void goesItsWay(String plan) {
        officer.open("/plans/" + plan + "?tab=opinions")
                .look("cong-van-lay-y-kien")
                .press("Lập công văn lấy ý kiến")
                .sees("Đã lập công văn lấy ý kiến, chuyển kiểm tra thể thức và ký.");
        office.acceptsTheForm("kiem-tra-cong-van-lay-y-kien");
        head.openTask("signing/sign-document");
        head.look("ky-cong-van-lay-y-kien")
                .follow("Ký ban hành")
                .write("Mật khẩu", Official.PASSWORD)
                .press(SIGN)
                .sees("Đã ký.");
        office.issues("01/SCT", "phat-hanh-cong-van-lay-y-kien");
        officer.open("/plans/" + plan + "?tab=opinions")
                .sees("đã phát hành, số 01/SCT")
                .look("cong-van-lay-y-kien-da-gui");
    }
}
