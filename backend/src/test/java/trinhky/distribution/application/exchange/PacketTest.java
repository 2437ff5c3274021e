package trinhky.distribution.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.domain.exchange.ExchangeStatus;
import trinhky.distribution.domain.exchange.Party;
import trinhky.distribution.domain.exchange.StatusPacket;
import trinhky.distribution.exchange.ExchangeScene;

/** Packets of QCVN 102:2016/BTTTT, written and read back; what is hostile or breaks the rules is refused. */
class PacketTest {

    private static final String CODE = "000.00.00.H20,2025/09/12,05/KH-UBND";
    private static final byte[] FILE = "%PDF-1.7 nội dung".getBytes(StandardCharsets.UTF_8);

    @Test
    void aDocumentPacketKeepsTheRulesAndIsReadBackAsItWasWritten() throws BrokenPacket {
        DocumentPacket written = packet("Phát triển <thương mại> & điện tử", false);
        DocumentPacket read = PacketReader.document(PacketWriter.write(written));
        assertThat(read).usingRecursiveComparison().ignoringFields("attachment").isEqualTo(written);
        assertThat(read.attachment().name()).isEqualTo("05-KH-UBND.pdf");
        assertThat(read.attachment().content()).isEqualTo(FILE);
        assertThat(read.documentCode()).isEqualTo(CODE);
    }

    @Test
    void aRecallCarriesNoFile() throws BrokenPacket {
        DocumentPacket read = PacketReader.document(PacketWriter.write(packet("Kế hoạch", true)));
        assertThat(read.business().recall()).isTrue();
        assertThat(read.attachment()).isNull();
    }

    @Test
    void aTextLongerThanTheStandardAllowsBreaksTheRules() {
        assertBroken(() -> PacketRules.DOCUMENT.read(PacketWriter.write(packet("x".repeat(501), false))));
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws BrokenPacket {
        assertThat(PacketReader.document(PacketWriter.write(packet("Kế\u0001 hoạch\uFFFE", false)))
                        .subject())
                .isEqualTo("Kế hoạch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "13", "15", "16"})
    void aStatusPacketOfOtherSoftwareIsRead(String code) throws BrokenPacket {
        StatusPacket read = PacketReader.status(ExchangeScene.status(code, "000.00.00.G06", CODE));
        assertThat(read.status().code()).isEqualTo(code);
        assertThat(read.organId()).isEqualTo("000.00.00.G06");
        assertThat(read.documentCode()).isEqualTo(CODE);
        assertThat(read.at()).isEqualTo(Instant.parse("2025-09-12T03:05:11Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "07", "14", "x"})
    void aStatusThatTheStandardDoesNotKnowIsRefused(String code) {
        assertBroken(() -> PacketReader.status(ExchangeScene.status(code, "000.00.00.G06", CODE)));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertBroken(
                () -> PacketReader.status(ExchangeScene.status("03", "000.00.00.G06", CODE, "2025/13/45 10:00:00")));
    }

    @Test
    void aFileOfThisMachineIsNotReadThroughAnEntity() {
        String packet = text(ExchangeScene.status("03", "000.00.00.G06", CODE))
                .replace("?>\n", "?>\n<!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n")
                .replace("Nguyễn Văn A", "&x;");
        assertBroken(() -> PacketReader.status(bytes(packet)));
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        String packet = text(ExchangeScene.status("03", "000.00.00.G06", CODE))
                .replace(
                        "?>\n", "?>\n<!DOCTYPE edXML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n")
                .replace("Nguyễn Văn A", "&b;");
        assertBroken(() -> PacketReader.status(bytes(packet)));
    }

    @Test
    void aPacketThatIsTooLargeIsNotEvenRead() {
        assertBroken(() -> PacketReader.status(new byte[300 * 1024]));
        assertBroken(() -> PacketReader.status(new byte[0]));
    }

    @Test
    void deepNestingAndOtherXmlAreRefused() {
        assertBroken(() -> PacketReader.status(bytes("<a>".repeat(20_000) + "</a>".repeat(20_000))));
        assertBroken(() -> PacketReader.status(bytes("<edXML/>")));
        assertBroken(() -> PacketReader.status(bytes("không phải XML")));
    }

    @Test
    void aStatusDoesNotGoBackwards() {
        assertThat(ExchangeStatus.RECEIVED.isFurtherThan(ExchangeStatus.ARRIVED))
                .isTrue();
        assertThat(ExchangeStatus.ARRIVED.isFurtherThan(ExchangeStatus.RECEIVED))
                .isFalse();
        assertThat(ExchangeStatus.DONE.isFurtherThan(null)).isTrue();
    }

    private static void assertBroken(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(BrokenPacket.class);
    }

    private static DocumentPacket packet(String subject, boolean recall) {
        return new DocumentPacket(
                new Party("000.00.00.H20", "Ủy ban nhân dân tỉnh Đồng Tháp", "ubnd@example.vn"),
                new Party("000.00.00.G06", "Bộ Công Thương", null),
                "05",
                "KH-UBND",
                "Đồng Tháp",
                LocalDate.of(2025, 9, 12),
                "Kế hoạch",
                subject,
                new DocumentPacket.Signer("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
                12,
                List.of("Bộ Công Thương (b/c)", "UBND các xã, phường"),
                new DocumentPacket.Business(recall, recall ? "Ban hành nhầm" : "Văn bản điện tử mới"),
                Instant.parse("2025-09-12T03:00:00Z"),
                recall ? null : new DocumentPacket.Attachment("05-KH-UBND.pdf", "application/pdf", FILE));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
