package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class OpinionsTest {

    private static final String DISSENT = """
            {"kind":"DISAGREE","generalText":"=Lộ trình quá gấp","comments":[
              {"anchor":"Mục 3.1","text":"Bỏ tỷ lệ 80%"},{"anchor":"","text":""}]}""";

    @Autowired
    Consultation consultation;

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    ConsultationRules rules;

    @Autowired
    JdbcTemplate jdbc;

    ConsultedProvince province;
    UUID roundId;
    String unit;
    String drafter;

    @BeforeEach
    void twoUnitsAreAsked() {
        province = new ConsultedProvince(jdbc, 2);
        roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        unit = province.asked(0);
        drafter = ConsultedProvince.officerOf(province.drafting);
    }

    @Test
    void aDraftMayBeUnfinishedButNotSubmitted() throws Exception {
        String path = "/api/invitations/" + consultation.invitation(roundId, unit) + "/opinion";
        save(path, 0, "{\"kind\":\"DISAGREE\",\"comments\":[{\"anchor\":\"Mục 2\",\"text\":\" \"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        consultation
                .ask(post(path + "/submission"), ConsultedProvince.officerOf(unit))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("generalText"))
                .andExpect(jsonPath("$.errors[1].field").value("comments[0].text"))
                .andExpect(jsonPath("$.errors[1].message").value("Đã ghi vị trí nhưng chưa ghi nội dung góp ý."));
    }

    @Test
    void whoSavesOverAColleaguesTextIsToldWhoAndWhen() throws Exception {
        String path = "/api/invitations/" + consultation.invitation(roundId, unit) + "/opinion";
        save(path, 0, "{\"kind\":\"AGREE\"}").andExpect(status().isOk());
        save(path, 0, "{\"kind\":\"DISAGREE\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("consultation.changed-by-other"));
    }

    @Test
    void theDrafterAcceptsOrExplainsEveryRemark() throws Exception {
        consultation.answer(roundId, unit, DISSENT);
        assertThat(rounds.everyCommentAnswered(roundId)).isFalse();
        UUID invitation = consultation.invitation(roundId, unit);
        answer("{\"remarks\":[{\"invitationId\":\"" + invitation + "\",\"number\":0}],\"kind\":\"EXPLAINED\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].code").value("consultation.explanation-needed"));
        answer("{\"remarks\":[{\"invitationId\":\"" + invitation + "\",\"number\":0}],\"kind\":\"EXPLAINED\","
                        + "\"text\":\"Bắt buộc theo luật\"}")
                .andExpect(status().isOk());
        assertThat(rounds.everyCommentAnswered(roundId)).isFalse();
        String accepted = "{\"remarks\":[{\"invitationId\":\"" + invitation + "\",\"number\":1,\"version\":%s}],"
                + "\"kind\":\"ACCEPTED\",\"changeMade\":\"Mục 3.1 bỏ tỷ lệ\"}";
        answer(accepted.formatted("null")).andExpect(status().isOk());
        answer(accepted.formatted("null")).andExpect(status().isConflict());
        answer(accepted.formatted("0")).andExpect(status().isOk());
        assertThat(rounds.everyCommentAnswered(roundId)).isTrue();
    }

    @Test
    void aRemarkOfAnotherRoundIsNotAnsweredHere() throws Exception {
        answer("{\"remarks\":[{\"invitationId\":\"" + UUID.randomUUID() + "\",\"number\":1}],\"kind\":\"ACCEPTED\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("consultation.remark-unknown"));
    }

    @Test
    void theTableNamesDissentFirstAndUnitsThatAreSilent() throws Exception {
        consultation.answer(roundId, unit, DISSENT);
        consultation
                .ask(get("/api/rounds/" + roundId + "/opinions"), drafter)
                .andExpect(jsonPath("$.opinions[0].kind").value("DISAGREE"))
                .andExpect(jsonPath("$.opinions[0].remarks.length()").value(2))
                .andExpect(jsonPath("$.opinions[0].remarks[1].anchor").value("Mục 3.1"))
                .andExpect(jsonPath("$.silent[0].name").value("Sở Được hỏi 2"))
                .andExpect(jsonPath("$.detail.round.figures.given").value(1))
                .andExpect(jsonPath("$.detail.mayClose").value(true))
                .andExpect(jsonPath("$.detail.mayAnswer").value(true));
    }

    @Test
    void theWorkbookShowsWordsThatLookLikeAFormula(@TempDir Path folder) throws Exception {
        consultation.answer(roundId, unit, DISSENT);
        byte[] file = consultation
                .ask(get("/api/rounds/" + roundId + "/opinions.xlsx"), drafter)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(Files.write(folder.resolve("y-kien.xlsx"), file)))
                .contains("'=Lộ trình quá gấp")
                .contains("Sở Được hỏi 2")
                .doesNotContain("<f>");
    }

    @Test
    void nobodyElseReadsOrWritesTheOpinionOfAUnit() throws Exception {
        UUID invitation = consultation.invitation(roundId, unit);
        String path = "/api/invitations/" + invitation;
        String stranger = ConsultedProvince.officerOf(province.asked(1));
        for (var request : List.of(
                get(path),
                Consultation.json(put(path + "/opinion").header("If-Match", "0"), "{\"kind\":\"AGREE\"}"),
                post(path + "/opinion/submission"),
                Consultation.json(post(path + "/opinion/decision"), "{\"decision\":\"ACCEPTED\"}"))) {
            consultation.ask(request, stranger).andExpect(status().isForbidden());
        }
        consultation.ask(get(path), drafter).andExpect(status().isForbidden());
        consultation
                .ask(
                        Consultation.json(post(path + "/opinion/decision"), "{\"decision\":\"ACCEPTED\"}"),
                        ConsultedProvince.officerOf(unit))
                .andExpect(status().isForbidden());
    }

    @Test
    void aUnitThatWasNotAskedSeesNothingOfTheRound() throws Exception {
        String stranger = ConsultedProvince.officerOf(province.unit("la", "COMMUNE", "Ủy ban nhân dân xã Lạ"));
        String path = "/api/rounds/" + roundId;
        for (var request : List.of(
                get(path),
                get(path + "/opinions"),
                get(path + "/opinions.xlsx"),
                get("/api/rounds?subjectType=" + Consultation.SUBJECT_TYPE + "&subjectId=1"),
                Consultation.json(post(path + "/closure"), "{\"reason\":\"x\"}"),
                Consultation.json(
                        post(path + "/responses"),
                        "{\"remarks\":[{\"invitationId\":\"" + UUID.randomUUID() + "\",\"number\":1}],"
                                + "\"kind\":\"ACCEPTED\"}"))) {
            consultation.ask(request, stranger).andExpect(status().isForbidden());
        }
    }

    @Test
    void unitsAskedReadTheOpinionsOfOthersWhenTheRoundIsClosed() throws Exception {
        String path = "/api/rounds/" + roundId + "/opinions";
        String other = ConsultedProvince.officerOf(province.asked(1));
        consultation
                .ask(get(path), other)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("consultation.opinions-not-open"));
        consultation
                .ask(get(path), ConsultedProvince.officerOf(province.committee))
                .andExpect(status().isOk());
        RoundView round = rounds.round(roundId);
        rounds.noLongerNeeded(round.subjectType(), round.subjectId(), "Đã ký.");
        consultation.ask(get(path), other).andExpect(status().isOk());
    }

    @Test
    void aWrongOrderIsRefusedWithEverythingThatIsWrong() {
        OpenRound order = new OpenRound(
                "X", "1", "Tên", province.drafting, List.of(province.drafting, "khong-co"), 0, null, drafter);
        assertThatThrownBy(() -> rounds.open(order))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.fields())
                                .extracting(FieldProblem::code)
                                .containsExactlyInAnyOrder(
                                        "consultation.days-out-of-range",
                                        "consultation.silence-policy-needed",
                                        "consultation.asks-itself",
                                        "consultation.unit-unknown"));
    }

    @Test
    void anotherRoundAsksAgainAndReplacesWhatStillWaits() {
        RoundView first = rounds.round(roundId);
        assertThatThrownBy(() -> again(first)).hasMessageContaining("consultation.round-open");
        jdbc.update(
                "update consultation_round set state = 'CLOSED', closed_at = due_at,"
                        + " close_reason = 'DEADLINE_PASSED' where id = ?",
                roundId);
        UUID second = again(first);
        assertThat(rounds.round(second).ordinal()).isEqualTo(2);
        assertThat(rounds.roundsOf(first.subjectType(), first.subjectId()))
                .extracting(RoundView::id)
                .containsExactly(second, roundId);
        assertThat(jdbc.queryForList("select state from invitation where round_id = ?", String.class, roundId))
                .containsExactlyInAnyOrder("NOT_NEEDED", "PREPARING");
        assertThat(rounds.isInvited(first.subjectType(), first.subjectId(), unit))
                .isTrue();
        assertThat(rounds.isInvited(first.subjectType(), first.subjectId(), province.drafting))
                .isFalse();
    }

    @Test
    void theRulesSuggestHowLongAndWhatSilenceMeans() {
        assertThat(rules.suggest("KH", "NORMAL"))
                .isEqualTo(new ConsultationSuggestion(5, SilencePolicy.TREATED_AS_AGREED));
        assertThat(rules.suggest("QĐ", "IMMEDIATE").workingDays()).isLessThan(5);
    }

    private UUID again(RoundView first) {
        return consultation.open(province, first.subjectId(), SilencePolicy.BLOCKS, List.of(unit));
    }

    private ResultActions save(String path, int version, String opinion) throws Exception {
        return consultation.ask(
                Consultation.json(put(path).header("If-Match", version), opinion), ConsultedProvince.officerOf(unit));
    }

    private ResultActions answer(String body) throws Exception {
        return consultation.ask(Consultation.json(post("/api/rounds/" + roundId + "/responses"), body), drafter);
    }

    private static String text(Path workbook) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString().replace("&apos;", "'"));
    }
}
