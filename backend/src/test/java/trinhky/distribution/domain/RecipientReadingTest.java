package trinhky.distribution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trinhky.organisation.RecipientGroup;

/** Lines of "Nơi nhận" as plans of committees print them. */
class RecipientReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND các xã, phường; | COMMUNES",
                "Ủy ban nhân dân các xã, phường (để thực hiện) | COMMUNES",
                "Uỷ ban nhân dân xã, phường | COMMUNES",
                "Các Sở, ban, ngành Tỉnh; | DEPARTMENTS",
                "Các sở, ngành tỉnh (ph/h); | DEPARTMENTS",
                "Các cơ quan ngành dọc | VERTICAL_AGENCIES",
                "Báo và Đài | MEDIA",
                "VPUB: CVP, các PCVP; | OFFICE_LEADERS"
            })
    void aGroupIsReadWhateverItsSpellingAndPurpose(String line, RecipientGroup group) {
        assertThat(RecipientReading.of(line).group()).isEqualTo(group);
    }

    @Test
    void aListNamesEachOfItsUnits() {
        assertThat(RecipientReading.of("Các Sở: CT, TT&TT và TC;").names())
                .containsExactly(List.of("Sở CT", "CT"), List.of("Sở TT&TT", "TT&TT"), List.of("Sở TC", "TC"));
        assertThat(RecipientReading.of("UBND các xã: Tân Hồng, Tam Nông").names())
                .extracting(names -> names.get(0))
                .containsExactly("UBND xã Tân Hồng", "UBND xã Tam Nông");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CT, các PCT UBND Tỉnh;", "Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c)", "Lưu: VT, P.KT (Ngân)."})
    void leadersAndTheArchiveAreOnlyPrinted(String line) {
        assertThat(RecipientReading.of(line).printedOnly()).isTrue();
        assertThat(RecipientReading.of(line).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bộ Công Thương (b/c); | Bộ Công Thương",
                "Như Điều 3; | Như Điều 3",
                "Công an tỉnh để phối hợp | Công an tỉnh"
            })
    void anythingElseIsOneName(String line, String name) {
        assertThat(RecipientReading.of(line).names()).containsExactly(List.of(name));
        assertThat(RecipientReading.of(line).group()).isNull();
    }
}
