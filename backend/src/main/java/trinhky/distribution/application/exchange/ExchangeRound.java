package trinhky.distribution.application.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;

/** Every few seconds: what waits leaves, what the connector of the axis has put into the inbox is taken in. */
@Component
class ExchangeRound {

    private static final Logger log = LoggerFactory.getLogger(ExchangeRound.class);
    private static final long LARGEST = 1024 * 1024;

    private final SendNextPacket sending;
    private final TakeStatusPacket taking;
    private final Path inbox;
    private final boolean onSchedule;

    ExchangeRound(
            SendNextPacket sending,
            TakeStatusPacket taking,
            @Value("${trinhky.exchange.inbox:${trinhky.data-dir:./data}/exchange/inbox}") Path inbox,
            @Value("${trinhky.exchange.schedule:true}") boolean onSchedule) {
        this.sending = sending;
        this.taking = taking;
        this.inbox = inbox;
        this.onSchedule = onSchedule;
    }

    @Scheduled(fixedDelayString = "${trinhky.exchange.interval:5000}")
    void onSchedule() throws IOException {
        if (onSchedule) {
            sendAll();
            takeAll(inbox);
        }
    }

    void sendAll() {
        while (sending.sendNext()) {
            Thread.onSpinWait();
        }
    }

    /** Takes each packet of the folder in; what is no status packet is put aside, never tried again. */
    void takeAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : packets(folder)) {
            Path aside = Files.createDirectories(folder.resolve(taken(file) ? "taken" : "refused"));
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> packets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".edxml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private boolean taken(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return false;
        }
        try {
            taking.take(Files.readAllBytes(file));
            return true;
        } catch (DomainProblem refused) {
            log.warn("A packet of the inbox was put aside: {}", refused.code());
            return false;
        }
    }
}
