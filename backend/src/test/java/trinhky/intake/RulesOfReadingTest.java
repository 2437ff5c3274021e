package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules hold for every province, and what they find has its words in both languages. */
class RulesOfReadingTest {

    private static final Path CODE = Path.of("src/main/java/trinhky/intake");
    private static final Path WORDS = Path.of("../frontend/src/locales");

    /** Provinces before and after the mergers of 2025, without names that are words of their own. */
    private static final Pattern PROVINCE =
            Pattern.compile("An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|"
                    + "Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|"
                    + "Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|"
                    + "Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|"
                    + "Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|"
                    + "Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|"
                    + "Hồ Chí Minh");

    private static final Pattern NUMBER_OF_A_PLAN = Pattern.compile("\\b\\d{1,4}/(?:KH|QĐ|BC)-\\p{Lu}+");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern RULE =
            Pattern.compile("(?:error|warning|info|Sign)\\(\\s*\"([A-Z_]{4,})\"|\"((?!HALF_YEAR)[A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void noRuleNamesAProvinceOrAPlan() throws IOException {
        for (Path file : code("")) {
            String words = String.join(
                    "\n", strings(COMMENT.matcher(Files.readString(file)).replaceAll(" ")));
            assertThat(PROVINCE.matcher(words).find())
                    .as("a province in %s", file)
                    .isFalse();
            assertThat(NUMBER_OF_A_PLAN.matcher(words).find())
                    .as("a plan in %s", file)
                    .isFalse();
        }
    }

    @Test
    void everyFindingHasItsWordsInBothLanguages() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path file : code("domain/finding")) {
            RULE.matcher(Files.readString(file))
                    .results()
                    .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                    .forEach(rules::add);
        }
        assertThat(rules).hasSizeGreaterThan(30);
        for (String language : List.of("vi", "en")) {
            JsonNode words = new JsonMapper()
                    .readTree(Files.readString(WORDS.resolve(language).resolve("intake.json"), StandardCharsets.UTF_8))
                    .get("rule");
            assertThat(rules)
                    .as(language)
                    .allSatisfy(
                            rule -> assertThat(words.path(rule).asString("")).isNotBlank());
        }
    }

    private static List<Path> code(String below) throws IOException {
        try (var files = Files.walk(CODE.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> strings(String code) {
        return STRING.matcher(code).results().map(hit -> hit.group()).toList();
    }
}
