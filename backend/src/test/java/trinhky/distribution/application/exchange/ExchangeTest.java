package trinhky.distribution.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.exchange.ExchangeScene;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** Documents leave over the exchange axis once, and what recipients answer moves their state. */
@IntegrationTest
class ExchangeTest {

    private static final String MINISTRY = "000.00.00.G06";

    @Autowired
    ApplicationContext beans;

    @Autowired
    ExchangePackets packets;

    @Autowired
    ExchangeRound round;

    @Autowired
    ClaimPacket claim;

    @Autowired
    SettlePacket settle;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc http;

    @TempDir
    Path folder;

    private SigningScene plan;

    @BeforeEach
    void theMinistryIsOnTheAxis() throws Exception {
        plan = SigningScene.submitted(beans, "KH").formAccepted().signedBy("ubnd.vice1");
        address("ubnd", "000.00.00.H20");
        address("bct", MINISTRY);
        jdbc.sql("insert into recipient_channel values ('bct', true, true, 'admin', :now)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        plan.issued().sent();
    }

    @Test
    void aPacketLeavesOnceAndIsReadBack() throws Exception {
        assertThat(sender(new FolderLine(folder)).sendNext()).isTrue();
        assertThat(sender(new FolderLine(folder)).sendNext()).isFalse();
        List<Path> files = files(folder);
        assertThat(files).hasSize(1);
        DocumentPacket read = PacketReader.document(Files.readAllBytes(files.get(0)));
        assertThat(read.to().organId()).isEqualTo(MINISTRY);
        assertThat(read.toPlaces()).contains("Bộ Công Thương", "UBND xã Tân Hồng");
        assertThat(read.signer().competence()).contains("TM. ỦY BAN NHÂN DÂN");
        assertThat(read.place()).isEqualTo("Đồng Tháp");
        assertThat(new String(read.attachment().content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void aPowerCutBetweenSendingAndNotingLeavesOnePacket() throws Exception {
        WaitingPacket packet = claim.claim().orElseThrow();
        new FolderLine(folder).carry(packet.name(), packet.content());
        assertThat(sender(new FolderLine(folder)).sendNext())
                .as("while the claim holds")
                .isFalse();
        packets.releaseClaims();
        assertThat(sender(new FolderLine(folder)).sendNext())
                .as("after the next start")
                .isTrue();
        assertThat(files(folder)).hasSize(1);
        assertThat(claim.claim()).isEmpty();
    }

    @Test
    void anAddressThatFailsIsTriedAgainUnderTheSameKey() throws Exception {
        List<String> keys = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(keys.size() == 1 ? 503 : 202, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/packets");
            SendNextPacket sender = sender(new HttpLine(address, HttpClient.newHttpClient()));
            assertThat(sender.sendNext()).isTrue();
            assertThat(sender.sendNext()).isFalse();
            clock.moveTo(clock.instant().plusSeconds(120));
            assertThat(sender.sendNext()).isTrue();
            assertThat(keys).hasSize(2);
            assertThat(keys.get(0)).isEqualTo(keys.get(1));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatTheRecipientAnswersMovesItsStateAndNeverBack() throws Exception {
        brings("vpub.clerk", "01").andExpect(status().isNoContent());
        assertState("SENT,01");
        brings("vpub.clerk", "05").andExpect(status().isNoContent());
        assertState("CONFIRMED,05");
        brings("vpub.clerk", "03").andExpect(status().isNoContent());
        brings("vpub.clerk", "05").andExpect(status().isNoContent());
        assertState("CONFIRMED,05");
    }

    @ParameterizedTest
    @CsvSource({
        "01,SENT",
        "02,REFUSED",
        "03,CONFIRMED",
        "04,CONFIRMED",
        "05,CONFIRMED",
        "06,CONFIRMED",
        "13,SENT",
        "15,SENT",
        "16,SENT"
    })
    void everyStatusOfTheStandardIsTaken(String status, String state) throws Exception {
        brings("vpub.clerk", status).andExpect(status().isNoContent());
        assertState(state + "," + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "07", "12", "14", "17", "99", "1", "", "ba", "03 OR 1=1"})
    void aStatusThatTheStandardDoesNotKnowIsRefusedAndMovesNothing(String status) throws Exception {
        brings("vpub.clerk", "01");
        brings("vpub.clerk", status)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("distribution.packet-broken"));
        assertState("SENT,01");
    }

    @Test
    void aStatusThatWasOvertakenMovesNothing() throws Exception {
        brings("vpub.clerk", "06").andExpect(status().isNoContent());
        for (String overtaken : List.of("01", "02", "03", "04", "05", "06")) {
            brings("vpub.clerk", overtaken).andExpect(status().isNoContent());
            assertState("CONFIRMED,06");
        }
    }

    @Test
    void aRefusedDocumentIsNotTakenByAStatusThatComesLater() throws Exception {
        brings("vpub.clerk", "02");
        brings("vpub.clerk", "03").andExpect(status().isNoContent());
        assertThat(jdbc.sql("select state from delivery where id = :id")
                        .param("id", delivery())
                        .query(String.class)
                        .single())
                .isEqualTo("REFUSED");
    }

    @Test
    void aRefusalComesWithItsReason() throws Exception {
        brings("vpub.clerk", "02");
        assertState("REFUSED,02");
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId() + "/deliveries")
                .andExpect(jsonPath("$[0].reason").value("Văn thư báo tình trạng 02"))
                .andExpect(jsonPath("$[0].packet").value("SENT"));
    }

    @Test
    void aRecallGoesOverTheAxisAndARefusalDoesNotConfirmIt() throws Exception {
        plan.as("vpub.clerk").posts("/api/register/" + plan.entryId() + "/recall", "{\"reason\":\"Nhầm phụ lục\"}");
        SendNextPacket sender = sender(new FolderLine(folder));
        sender.sendNext();
        sender.sendNext();
        assertThat(files(folder)).hasSize(2);
        brings("vpub.clerk", "16").andExpect(status().isNoContent());
        assertThat(recallConfirmed()).isFalse();
    }

    @Test
    void anAgreementConfirmsTheRecall() throws Exception {
        plan.as("vpub.clerk").posts("/api/register/" + plan.entryId() + "/recall", "{\"reason\":\"Nhầm phụ lục\"}");
        brings("vpub.clerk", "15").andExpect(status().isNoContent());
        assertThat(recallConfirmed()).isTrue();
    }

    @Test
    void theInboxIsEmptiedAndWhatIsNoPacketIsPutAside() throws Exception {
        Files.write(folder.resolve("1.edxml"), ExchangeScene.status("03", MINISTRY, code()));
        Files.writeString(folder.resolve("2.edxml"), "<edXML/>");
        Files.writeString(folder.resolve("3.txt"), "khác");
        round.takeAll(folder);
        assertThat(folder.resolve("taken/1.edxml")).exists();
        assertThat(folder.resolve("refused/2.edxml")).exists();
        assertThat(folder.resolve("3.txt")).exists();
        assertState("CONFIRMED,03");
    }

    @Test
    void onlyTheClerkOfTheRegisterBringsPackets() throws Exception {
        for (String other : new String[] {"xa-1.clerk", "sct.head", "vpub.officer"}) {
            brings(other, "03").andExpect(status().isForbidden());
        }
        brings("vpub.clerk", ExchangeScene.status("03", "000.00.00.G22", code()))
                .andExpect(status().isNotFound());
        brings("vpub.clerk", "<edXML/>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("distribution.packet-broken"));
    }

    private ResultActions brings(String who, String statusCode) throws Exception {
        sender(new FolderLine(folder.resolve("out"))).sendNext();
        return brings(who, ExchangeScene.status(statusCode, MINISTRY, code()));
    }

    private ResultActions brings(String who, byte[] packet) throws Exception {
        return http.perform(post("/api/exchange/packets")
                .contentType(MediaType.APPLICATION_XML)
                .content(packet)
                .with(SecurityMockMvcRequestPostProcessors.user(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private void assertState(String expected) {
        assertThat(jdbc.sql("select state || ',' || exchange_status from delivery where id = :id")
                        .param("id", delivery())
                        .query(String.class)
                        .single())
                .isEqualTo(expected);
    }

    private boolean recallConfirmed() {
        return jdbc.sql("select recall_confirmed_at is not null from delivery where id = :id")
                .param("id", delivery())
                .query(Boolean.class)
                .single();
    }

    private UUID delivery() {
        return plan.deliveryTo("bct");
    }

    private String code() {
        return jdbc.sql(
                        "select document_code from exchange_packet where delivery_id = :id and direction = 'OUT' limit 1")
                .param("id", delivery())
                .query(String.class)
                .single();
    }

    private SendNextPacket sender(ExchangeLine line) {
        return new SendNextPacket(claim, line, settle);
    }

    private void address(String unit, String organId) {
        jdbc.sql("insert into exchange_address values (:unit, :organ, :from)")
                .param("unit", unit)
                .param("organ", organId)
                .param("from", LocalDate.of(2020, 1, 1))
                .update();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
