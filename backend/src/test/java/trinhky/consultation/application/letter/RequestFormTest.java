package trinhky.consultation.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.consultation.ConsultationRounds;
import trinhky.consultation.OpenRound;
import trinhky.consultation.SilencePolicy;
import trinhky.consultation.application.Dossiers;
import trinhky.document.OfficialDocument;
import trinhky.testing.DemoProvince;
import trinhky.testing.FormAssert;
import trinhky.testing.IntegrationTest;

/** The letter that asks for opinions as it is printed. */
@IntegrationTest
@DemoProvince
class RequestFormTest {

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RequestLetter letter;

    @Autowired
    FormAssert form;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRequestToAFewNamesThemInItsHead() {
        OfficialDocument request = request(List.of("stc", "skhcn", "xa-tan-hong"));
        assertThat(request.addressees()).hasSize(3);
        form.keepsTheForm("cong-van-lay-y-kien", request);
    }

    @Test
    void aRequestToManyNamesThemInAnAnnex() {
        List<String> communes = jdbc.sql("select id from unit where kind in ('COMMUNE', 'WARD') and valid_to is null")
                .query(String.class)
                .list();
        OfficialDocument request = request(new ArrayList<>(communes));
        assertThat(request.addressees()).hasSize(1);
        assertThat(request.annexes()).hasSize(1);
        form.keepsTheForm("cong-van-lay-y-kien-nhieu-noi", request);
    }

    private OfficialDocument request(List<String> units) {
        UUID round = rounds.open(new OpenRound(
                "REQUESTED_DRAFT",
                UUID.randomUUID().toString(),
                "Kế hoạch phát triển thương mại điện tử tỉnh Đồng Tháp giai đoạn 2026 - 2030",
                "sct",
                units,
                5,
                SilencePolicy.TREATED_AS_AGREED,
                "sct.officer"));
        return letter.of(dossiers.round(round));
    }
}
