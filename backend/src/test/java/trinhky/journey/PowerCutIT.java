package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import trinhky.signing.LettersToSign;
import trinhky.signing.LettersToSign.Letter;
import trinhky.signing.SigningScene;

/**
 * SIGKILL to the product and its database while four letters are each in the middle of a step: the first is being signed, the
 * second has taken its number, the third is being handed to its recipients, the fourth was just taken by the mail server and the
 * exchange axis, neither of which has said so. Started again, the product brings each of them to its end, once.
 */
class PowerCutIT {

    private static final int RECIPIENTS_BY_MAIL = 3;

    @TempDir
    Path directory;

    private RunningProduct product;
    private List<Letter> letters;

    @Test
    void noNumberIsWithoutADocumentAndEveryDocumentIsSentOnce() throws IOException {
        try (SilentMailServer mails = new SilentMailServer();
                SilentAxis axis = new SilentAxis();
                RunningProduct started = new RunningProduct("power-cut", program(mails, axis))) {
            product = started.start();
            killInTheMiddleOfEveryStep(mails, axis);
            mails.speak();
            axis.speak();
            product.start();
            try (HeldDatabase database = new HeldDatabase(product.data())) {
                nothingIsHalfDone(database.read());
                goOn();
                product.await("all is sent", () -> isAllSent(database.read()));
                everyNumberHasItsDocument(database.read());
                everyDocumentWasSentOnce(database.read(), mails, axis);
            }
        }
    }

    private List<String> program(SilentMailServer mails, SilentAxis axis) throws IOException {
        String classes = Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + System.getProperty("java.class.path");
        Path arguments =
                Files.writeString(directory.resolve("class-path"), "-cp \"" + classes.replace("\\", "\\\\") + "\"\n");
        return List.of(
                "@" + arguments,
                LettersToSign.class.getName(),
                directory.resolve("letters").toString(),
                "--trinhky.demo=false",
                "--trinhky.first-administrator=false",
                "--trinhky.signing.own-authority=true",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mails.port(),
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--trinhky.exchange.endpoint=" + axis.address());
    }

    private void killInTheMiddleOfEveryStep(SilentMailServer mails, SilentAxis axis) {
        product.await("the letters stand", () -> Files.exists(directory.resolve("letters")));
        letters = LettersToSign.read(directory.resolve("letters"));
        Program officer = official("vpub.officer");
        letters.forEach(letter -> officer.post(address(letter, "/form-acceptance"), SigningScene.allPointsMet()));
        Program viceChair = official("ubnd.vice1");
        letters.subList(1, 4).forEach(letter -> viceChair.post(address(letter, "/signature"), signature(letter)));
        Program clerk = official("vpub.clerk");
        try (HeldDatabase database = new HeldDatabase(product.data())) {
            clerk.post(address(letters.get(3), "/issue"), "");
            product.await(
                    "mail server and axis keep silent",
                    () -> !mails.taken().isEmpty() && !axis.taken().isEmpty());
            database.hold("lock table delivery in share mode");
            clerk.post(address(letters.get(2), "/issue"), "");
            product.await("the recipients are written", () -> database.waits("insert into \"delivery\""));
            database.hold(
                    "select from stored_document where id = '" + letters.get(1).frozenId() + "' for update");
            clerk.begin(address(letters.get(1), "/issue"), "");
            product.await("the number is taken", () -> database.waits("insert into outgoing_entry"));
            database.hold("select from signing_request where subject_id = '"
                    + letters.get(0).subjectId() + "' for update");
            viceChair.begin(address(letters.get(0), "/signature"), signature(letters.get(0)));
            product.await("the signature is written", () -> database.waits("update \"signing_request\""));
            product.kill();
        }
    }

    private void nothingIsHalfDone(JdbcClient database) {
        assertThat(state(0)).isEqualTo("DECISION");
        assertThat(state(1)).isEqualTo("SIGNED");
        assertThat(state(2)).isEqualTo("ISSUED");
        assertThat(state(3)).isEqualTo("ISSUED");
        assertThat(database.sql("select number from outgoing_entry order by ordinal")
                        .query(String.class)
                        .list())
                .containsExactly("01/KH-UBND", "02/KH-UBND");
        assertThat(database.sql("select next_ordinal from register_series")
                        .query(Integer.class)
                        .single())
                .as("the number that was taken when the power failed is free again")
                .isEqualTo(3);
    }

    /** The second letter goes on with a number taken first, as for an organisation that signs outside. */
    private void goOn() {
        Program viceChair = official("ubnd.vice1");
        assertThat(viceChair.get(address(letters.get(0), "/file-to-sign")).body())
                .startsWith("%PDF");
        viceChair.post(address(letters.get(0), "/signature"), signature(letters.get(0)));
        Program clerk = official("vpub.clerk");
        assertThat(clerk.post(address(letters.get(1), "/number"), "")
                        .path("number")
                        .asString())
                .isEqualTo("03/KH-UBND");
        assertThat(clerk.get(address(letters.get(1), "/file-to-seal")).body()).startsWith("%PDF");
        clerk.post(address(letters.get(0), "/issue"), "");
        clerk.post(address(letters.get(1), "/issue"), "");
    }

    private boolean isAllSent(JdbcClient database) {
        return count(database, "select count(*) from delivery where state = 'SENT'") == 4 * 3
                && count(database, "select count(*) from mail_outbox where state <> 'SENT'") == 0
                && count(database, "select count(*) from exchange_packet where state <> 'SENT'") == 0;
    }

    private void everyNumberHasItsDocument(JdbcClient database) {
        Program clerk = official("vpub.clerk");
        List<UUID> files = database.sql("select document_id from outgoing_entry order by ordinal")
                .query(UUID.class)
                .list();
        assertThat(database.sql("select ordinal from outgoing_entry order by ordinal")
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 4).boxed().toList());
        for (UUID file : files) {
            byte[] content = database.sql("select content from stored_document where id = :id")
                    .param("id", file)
                    .query((row, number) -> row.getBytes(1))
                    .single();
            JsonNode verified = clerk.upload("/api/verification", content);
            assertThat(verified.path("signatures"))
                    .hasSize(2)
                    .allSatisfy(signature ->
                            assertThat(signature.path("answer").asString()).isEqualTo("VALID"));
        }
    }

    private static void everyDocumentWasSentOnce(JdbcClient database, SilentMailServer mails, SilentAxis axis) {
        List<String> queued = database.sql("select message_id from mail_outbox where kind = 'DELIVERY'")
                .query(String.class)
                .list();
        List<String> answered = mails.taken().stream()
                .filter(mail -> mail.answered() && queued.contains(mail.id()))
                .map(SilentMailServer.Taken::id)
                .toList();
        assertThat(answered)
                .as("one mail for each document and recipient")
                .hasSize(4 * RECIPIENTS_BY_MAIL)
                .doesNotHaveDuplicates();
        assertThat(answered)
                .as("what the mail server had when the power failed came again under the same id")
                .contains(mails.taken().get(0).id());
        assertThat(axis.taken()).hasSize(4).doesNotHaveDuplicates();
        assertThat(axis.offeredAgain()).containsExactly(axis.taken().get(0));
        assertThat(count(database, "select count(*) from exchange_packet")).isEqualTo(4);
    }

    private Program official(String username) {
        return Program.signedIn(product.address(), username, SigningScene.PASSWORD);
    }

    private String state(int letter) {
        return official("vpub.officer")
                .read(address(letters.get(letter), ""))
                .path("state")
                .asString();
    }

    private static String address(Letter letter, String act) {
        return "/api/signing/LETTER/" + letter.subjectId() + act;
    }

    private static String signature(Letter letter) {
        return "{\"sha256\":\"" + letter.sha256() + "\",\"password\":\"" + SigningScene.PASSWORD + "\"}";
    }

    private static int count(JdbcClient database, String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
