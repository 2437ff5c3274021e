package trinhky.intake.domain.finding;

import java.util.regex.Pattern;

/** What no Vietnamese word looks like. */
final class Spelling {

    private static final String DOUBLED =
            "(?-i:(?<![\\p{L}-])(?!(?:luôn|dần|ngày|năm|từ|hằng|xanh|song|nơi|nhà|người|từng|đời|thường|mãi|rất|đều|riêng|chung|vừa|nhẹ|dần dần|xa|đêm|việc|lần|lớp|sớm|muộn|ai|đâu|gì|nào|ngành|chủ|hay|cao|tối|đời|cung|hộ|tay|lâu|mua|bà|ông|ba|xã|chợ|tháng|phố|vi|ta|cả|lại|ít|nhiều|khác|mọi|tiếp|đôi|nữa|ra|vào|hoàn|đặc|tương)(?!\\p{L}))(\\p{Ll}{2,}) \\1(?![\\p{L}-]))";
    /** Two years of a period without the sign between them. */
    private static final String YEARS = "giai đoạn \\d{4} \\d{4}";
    /** A syllable that ends in a vowel which needs a consonant after it. */
    private static final String OPEN_VOWEL = "(?<!\\p{L})\\p{Ll}{1,3}[âấầẩẫậăắằẳẵặ](?!\\p{L})";
    /** Words that are never written so, with what is meant. */
    private static final String CONFUSED =
            "(?<!\\p{L})(?:tích tực|hiêu quả|thương mai|phát triền|điên tử|sẳn sàng|cở sở|kinh danh|lỗ hỏng|đặt biệt)(?!\\p{L})";

    static final Pattern TYPOS = Pattern.compile("(?iu)" + YEARS + "|" + CONFUSED + "|" + OPEN_VOWEL + "|" + DOUBLED);

    private Spelling() {}
}
