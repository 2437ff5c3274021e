package trinhky.distribution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @Test
    void aTypeStandsBeforeItsIssuerAndALetterAfterIt() {
        assertThat(new DocumentNumber(244, Notation.ofType("KH", "UBND")).text())
                .isEqualTo("244/KH-UBND");
        assertThat(new DocumentNumber(12, Notation.ofLetter("UBND", Notation.ofRoom("P.VX"))).text())
                .isEqualTo("12/UBND-VX");
        assertThat(new DocumentNumber(5, Notation.ofType("BC", "SCT")).text()).isEqualTo("05/BC-SCT");
    }

    @ParameterizedTest
    @CsvSource({"P.KT, KT", "P. KT, KT", "P KT, KT", "KT, KT", "Phòng NC, NC", "PC, PC"})
    void aRoomIsItsSignAlone(String room, String sign) {
        assertThat(Notation.ofRoom(room)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "SCT, Sở Công Thương, SCT",
        "Cục QLTT, Cục Quản lý thị trường tỉnh, CQLTTT",
        "Thuế tỉnh, Thuế tỉnh Đồng Tháp, TTĐT",
        "Sở KH&CN, Sở Khoa học và Công nghệ, SKHCN"
    })
    void aUnitIsItsAbbreviationOrItsInitials(String shortName, String name, String sign) {
        assertThat(Notation.ofUnit(shortName, name)).isEqualTo(sign);
    }
}
