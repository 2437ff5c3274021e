package trinhky.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.shared.DomainProblem;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class UnitDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    UnitDirectory units;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Công Thương|sct",
                "so cong thuong|sct",
                "SCT|sct",
                "Cục Thống kê|thongke",
                "Thuế tỉnh|thue",
                "Ngân hàng Nhà nước chi nhánh Khu vực 13|nhnn-kv13",
                "Báo và đài phát thanh, truyền hình Đồng Tháp|baodai",
                "Sở Văn hóa - Thể thao và Du lịch|svhttdl",
                "Uỷ ban nhân dân xã Tân Hồng|xa-tan-hong",
                "ubnd phuong my tho|phuong-my-tho",
                "UBND xã Tân Thạnh|xa-tan-thanh-2",
                "Sở Thông tin và Truyền thông|skhcn",
                "Sở KH&ĐT|stc",
                "UBND tỉnh Tiền Giang|ubnd"
            })
    void findsTheUnitThatAnswersForAWrittenName(String written, String expected) {
        assertThat(units.findByName(written, TODAY))
                .extracting(match -> match.unit().id())
                .containsExactly(expected);
    }

    @Test
    void tellsThatASuccessorAnswers() {
        UnitMatch match =
                units.findByName("Sở Thông tin và Truyền thông", TODAY).get(0);
        assertThat(match.bySuccession()).isTrue();
        assertThat(match.named().name()).isEqualTo("Sở Thông tin và Truyền thông");
    }

    @Test
    void findsTheOldUnitItselfOnADayOfItsTime() {
        assertThat(units.findByName("Sở Thông tin và Truyền thông", LocalDate.of(2024, 5, 1)))
                .extracting(match -> match.unit().id())
                .containsExactly("stttt");
    }

    @Test
    void aNameWithoutDiacriticsThatFitsTwoUnitsIsAmbiguous() {
        assertThat(units.findByName("ubnd xa tan thanh", TODAY))
                .extracting(match -> match.unit().id())
                .containsExactlyInAnyOrder("xa-tan-thanh", "xa-tan-thanh-2");
        assertThat(units.findByName("Sở Du lịch", TODAY)).isEmpty();
    }

    @Test
    void sortsAsVietnameseSorts() {
        assertThat(units.unitsOfKind(List.of(UnitKind.WARD), TODAY))
                .extracting(UnitSummary::shortName)
                .startsWith(
                        "phường An Bình", "phường Bình Xuân", "phường Cai Lậy", "phường Cao Lãnh", "phường Đạo Thạnh");
    }

    @Test
    void letterheadOfACommitteeHasTwoOwnLines() {
        assertThat(units.unit("xa-tan-hong").letterhead())
                .isEqualTo(new Letterhead(null, List.of("ỦY BAN NHÂN DÂN", "XÃ TÂN HỒNG")));
        assertThat(units.unit("sct").letterhead())
                .isEqualTo(new Letterhead("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", List.of("SỞ CÔNG THƯƠNG")));
    }

    @Test
    void mailGoesToTheBoxTheOfficersAndTheHeads() {
        MailContacts contacts =
                units.mailContacts(List.of("xa-tan-hong", "vpub"), TODAY).get("xa-tan-hong");
        assertThat(contacts.officialBox()).isEqualTo("xatanhong@dongthap.gov.example");
        assertThat(contacts.officers())
                .extracting(MailContacts.Contact::officialId)
                .containsExactly("xa-tan-hong.officer");
        assertThat(contacts.heads())
                .extracting(MailContacts.Contact::officialId)
                .containsExactly("xa-tan-hong.head");
    }

    @Test
    void anUnknownUnitIsAProblemWithACode() {
        assertThatThrownBy(() -> units.unit("nowhere"))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("organisation.unit-unknown"));
    }
}
