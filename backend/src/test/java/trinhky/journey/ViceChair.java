package trinhky.journey;

import java.util.regex.Pattern;

/** Phó Chủ tịch UBND tỉnh in charge of the field: reads and signs, with the password once more. */
final class ViceChair {
    private static final Pattern SIGN = Pattern.compile("^Ký ban hành, gửi \\d+ nơi");

    private final Official official;

    ViceChair(Demo demo) {
        this.official = demo.official("ubnd.vice1");
    }

    void signs(String picture) {
        official.openTask("signing/sign-document");
        official.look(picture).follow("Ký ban hành").reads("Kiểm tra lần cuối trước khi ký");
        official.sees("KT. CHỦ TỊCH").sees("PHÓ CHỦ TỊCH");
        official.write("Mật khẩu", "khong-phai-mat-khau").press(SIGN).sees("Mật khẩu chưa đúng");
        official.look(picture + "-sai-mat-khau");
        official.write("Mật khẩu", Official.PASSWORD).press(SIGN).sees("Đã ký.");
    }
}
