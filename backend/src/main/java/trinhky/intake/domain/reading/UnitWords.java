package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises names of units by their first word, as they are written in any province. */
public final class UnitWords {

    private static final String HEADS =
            "Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Văn phòng|VPUB(?:ND)?|VP|Thanh tra|Công an|Ủy ban|UBND|UBMTTQ|"
                    + "Ngân hàng|NHNN|Trung tâm|Báo|Đài|Kho bạc|Bảo hiểm|BHXH|Liên minh|Liên đoàn|Hội|Hiệp hội|Mặt trận|Thuế|Thống kê|"
                    + "Hải quan|Chủ tịch|Phó Chủ tịch|Thủ tướng|Chính phủ|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Thường trực|Đoàn|Tỉnh đoàn|"
                    + "Trường|Viện|Bệnh viện|Bưu điện|Công ty|Tập đoàn|Tòa án|Phòng|Quốc hội|Ủy viên|Bộ đội|Biên phòng|Điện lực";
    private static final String COLLECTIVES =
            "sở|ban|ngành|cơ quan|đơn vị|địa phương|doanh nghiệp|tổ chức|huyện|xã|phường|hội|"
                    + "hiệp hội|trường|cục|chi cục|ngân hàng|đoàn thể|tập đoàn|công ty|đài|báo|thành viên|phòng|trung tâm|bộ";
    /** The beginning of a name. */
    static final String BEGIN = "(?:(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng)\\s+(?:" + HEADS + "|(?i:" + COLLECTIVES + "))|"
            + HEADS + "|(?:Sở|Doanh nghiệp|Cơ quan|Đơn vị|Tổ chức|Địa phương)|địa phương)(?!\\p{L})";

    private static final Pattern BEGINS = Pattern.compile("^" + BEGIN + ".*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+và\\s+|\\s+cùng\\s+");
    private static final Pattern END = Pattern.compile(
            "\\s*[.;:(]|\\s+(?:tổng hợp|để|theo|xem xét|trước|chậm nhất|muộn nhất|kết quả|tình hình|định kỳ|hằng|trong|qua|khi|"
                    + "kịp thời|báo cáo|phản ánh|có trách nhiệm|chủ trì|thực hiện|triển khai|ban hành|phê duyệt|chỉ đạo|bằng|"
                    + "vào|đồng thời|tiếp tục|quy định|sửa đổi|hướng dẫn|nhằm|đã|đang|sẽ|và có|xây dựng|căn cứ|tham mưu|cập nhật|"
                    + "thẩm định|trình|giao|được|là|nếu|gửi)(?!\\p{L})"
                    + "|\\s+về\\s+(?!việc làm)|,\\s*(?:báo cáo|đồng thời|kịp thời|trước|đề xuất|tổng hợp|chỉ đạo|cụ thể)(?!\\p{L})");

    private UnitWords() {}

    /** Whether the words begin like the name of a unit or of units. */
    public static boolean begins(String words) {
        return BEGINS.matcher(words).matches();
    }

    /** The names from an offset on, up to the word that goes on with the sentence. */
    static String phraseAt(String text, int from) {
        Matcher end = END.matcher(text);
        String phrase = text.substring(from, end.find(from) ? end.start() : text.length());
        return phrase.replaceAll("(?:\\s+và|[,\\s])+$", "").strip();
    }

    /** Single names: "Sở A, Sở B và C" gives "Sở A", "Sở B và C". */
    public static List<String> split(String words) {
        List<String> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(words);
        int begin = 0;
        while (separator.find()) {
            if (begins(words.substring(separator.end()))) {
                add(names, words.substring(begin, separator.start()));
                begin = separator.end();
            }
        }
        add(names, words.substring(begin));
        return names;
    }

    private static void add(List<String> names, String name) {
        String clean = name.strip().replaceAll("[.;,]+$", "");
        if (!clean.isEmpty()) {
            names.add(clean);
        }
    }
}
