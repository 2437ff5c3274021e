package trinhky.intake.domain.source;

import java.util.regex.Pattern;

/** What a line looks like by its beginning. */
final class Shapes {

    static final Pattern HEADING = Pattern.compile(
            "^(?:[IVX]{1,5}\\s?[.)]|[A-H]\\.|(?:[IVX]{1,5}\\.)?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-zđ]\\)|Điều \\d+\\.)\\s+\\p{L}.*",
            Pattern.DOTALL);
    static final Pattern BULLET = Pattern.compile("^[-+•*]\\s+[\\p{Lu}\\d\"(].*");
    static final Pattern FORM_LINE = Pattern.compile(
            "^(?:Nơi nhận|Kính gửi|Căn cứ (?:Luật|Bộ luật|Nghị|Quyết|Thông|Chỉ|Công|Kế|Kết|Pháp|Hiến)|(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2,}|PHÓ CHỦ TỊCH|CHỦ TỊCH|Phụ lục\\b|PHỤ LỤC\\b|Đơn vị tính|\\(Kèm theo|\\(Ban hành kèm).*");
    static final Pattern ANNEX = Pattern.compile(
            "^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|Biểu số)\\s*(?:(?:số )?[\\dIVX]{1,4})?\\s*(?:[:.(].*|\\p{Lu}{2,}.*)?$");
    static final Pattern TABLE_START = Pattern.compile("^(?:STT|TT|Số TT|Số thứ tự)$");
    static final Pattern TABLE_HEADER_LINE = Pattern.compile("^(?:STT|TT|Số TT)(?: .*)?$");
    static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;:!?…]\\s*[\"')/]*$");
    static final Pattern ADDRESS = Pattern.compile("^<?https?://\\S+>?$");
    static final Pattern PAGE_NUMBER = Pattern.compile("^(?:-\\s*)?\\d{1,4}(?:\\s*-)?$");
    static final Pattern NOTE = Pattern.compile("^\\[\\d{1,3}\\]\\s.*");

    private Shapes() {}

    static boolean is(Pattern shape, String text) {
        return shape.matcher(text).matches();
    }

    /** Begins something of its own wherever it stands. */
    static boolean beginsBlock(String text) {
        return is(BULLET, text) || is(FORM_LINE, text) || is(NOTE, text) || (is(HEADING, text) && !isQuantity(text));
    }

    /** "6.517 thành viên" is a number, "6. Thành viên" and "6.5. Thành viên" are headings. */
    static boolean isQuantity(String text) {
        return text.matches("^\\d{1,2}\\s+\\p{L}.*") || text.matches("^\\d{1,3}(?:\\.\\d{3})+\\s.*");
    }

    static boolean isUpperCase(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
