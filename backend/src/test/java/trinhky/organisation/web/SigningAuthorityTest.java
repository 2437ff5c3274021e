package trinhky.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.SigningAuthority;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;
import trinhky.testing.TestOfficials;

/** An office that begins with nothing enters who signs what. */
@IntegrationTest
class SigningAuthorityTest {

    private static final String ADDRESS = "/api/signing-authorities";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOfficials officials;

    @Autowired
    SigningAuthorities authorities;

    private As administrator;

    @BeforeEach
    void aProvinceWhereNobodyMaySign() {
        SmallProvince.found(jdbc);
        jdbc.sql("delete from signing_authority").update();
        administrator = As.official(http, officials.inNewUnit("ADMINISTRATOR"));
    }

    @Test
    void theOneWhoIsGrantedTheAuthoritySignsFromThatDayOn() throws Exception {
        grant("ubnd.vice1", "PER_PROCURATION", "\"INDUSTRY_AND_TRADE\"").andExpect(status().isCreated());

        SigningAuthority signer =
                authorities.signerFor("KH", "INDUSTRY_AND_TRADE", "ubnd", DAY).orElseThrow();
        assertThat(signer.officialId()).isEqualTo("ubnd.vice1");
        assertThat(signer.blockLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(authorities.signerFor("KH", "INDUSTRY_AND_TRADE", "ubnd", DAY.minusDays(1)))
                .isEmpty();
        administrator
                .reads(ADDRESS + "?issuerUnitId=ubnd")
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].holderName").value("Phó Chủ tịch ubnd"));
    }

    @Test
    void anEndedAuthorityHoldsUntilItsLastDay() throws Exception {
        String answer = grant("ubnd.chair", "IN_PERSON", "null")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String end = ADDRESS + "/" + JsonPath.read(answer, "$.id") + "/end";

        administrator.posts(end, "{\"lastDay\":\"2026-03-01\"}").andExpect(status().isUnprocessableContent());
        administrator.posts(end, "{\"lastDay\":\"2026-03-09\"}").andExpect(status().isNoContent());
        administrator.posts(end, "{\"lastDay\":\"2026-03-10\"}").andExpect(status().isUnprocessableContent());

        assertThat(authorities.chairFor("KH", "ubnd", LocalDate.of(2026, 3, 9))).isPresent();
        assertThat(authorities.chairFor("KH", "ubnd", LocalDate.of(2026, 3, 10)))
                .isEmpty();
    }

    @Test
    void everyMistakeIsToldAtOnce() throws Exception {
        administrator
                .posts(ADDRESS, """
                        {"issuerUnitId":"ubnd","positionId":"sct.head","documentType":"K1","field":"NOTHING",
                         "collective":true,"mode":"ON_BEHALF","legalNote":" "}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors", hasSize(6)));
    }

    @Test
    void theSameAuthorityIsNotEnteredTwice() throws Exception {
        grant("ubnd.chair", "IN_PERSON", "null").andExpect(status().isCreated());
        grant("ubnd.chair", "IN_PERSON", "null")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("organisation.signing-authority-held"));
    }

    private ResultActions grant(String position, String mode, String field) throws Exception {
        return administrator.posts(ADDRESS, """
                {"issuerUnitId":"ubnd","positionId":"%s","documentType":null,"field":%s,"collective":true,"mode":"%s",
                 "legalNote":"Nghị định 30/2020/NĐ-CP, Điều 13","validFrom":"2026-03-02"}""".formatted(position, field, mode));
    }
}
