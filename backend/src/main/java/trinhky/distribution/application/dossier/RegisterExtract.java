package trinhky.distribution.application.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.distribution.application.DeliveryRow;
import trinhky.distribution.application.ReadDeliveries;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.distribution.application.register.RegisterTable;
import trinhky.document.DossierFile;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** The line of the register and the way to each recipient, for a dossier. */
@Component
class RegisterExtract {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(BusinessClock.ZONE);
    private static final int[] WIDTHS = {40, 20, 20, 20};

    private final RegisterTable table;
    private final ReadDeliveries deliveries;
    private final TablePrint print;
    private final Messages messages;
    private final JsonMapper json;

    RegisterExtract(
            RegisterTable table, ReadDeliveries deliveries, TablePrint print, Messages messages, JsonMapper json) {
        this.table = table;
        this.deliveries = deliveries;
        this.print = print;
        this.messages = messages;
        this.json = json;
    }

    List<DossierFile> of(RegisterRow row) {
        List<DeliveryRow> recipients = deliveries.of(row.id());
        return List.of(
                new DossierFile(
                        "so-dang-ky/trich-so.pdf", say("extract"), table.pdf(List.of(row), List.of(say("extract")))),
                new DossierFile("so-dang-ky/trich-so.json", say("extract"), bytes(line(row))),
                new DossierFile("so-dang-ky/noi-nhan.pdf", say("recipients"), print.pdf(recipients(row, recipients))),
                new DossierFile(
                        "so-dang-ky/noi-nhan.json",
                        say("recipients"),
                        bytes(recipients.stream().map(this::delivery).toList())));
    }

    private Map<String, String> line(RegisterRow row) {
        List<String> heads = table.heads();
        List<String> texts = table.line(row);
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            line.put(heads.get(i), texts.get(i));
        }
        return line;
    }

    private PrintedTable recipients(RegisterRow row, List<DeliveryRow> recipients) {
        List<String> heads =
                Stream.of("unit", "purpose", "state", "at").map(this::say).toList();
        return new PrintedTable(
                say("recipients"),
                List.of(row.number() + " " + row.summary()),
                List.of(
                        new PrintedTable.Column(heads.get(0), WIDTHS[0]),
                        new PrintedTable.Column(heads.get(1), WIDTHS[1]),
                        new PrintedTable.Column(heads.get(2), WIDTHS[2]),
                        new PrintedTable.Column(heads.get(3), WIDTHS[3])),
                recipients.stream()
                        .map(each -> List.copyOf(delivery(each).values()))
                        .toList(),
                null);
    }

    private Map<String, String> delivery(DeliveryRow delivery) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(say("unit"), delivery.unitName());
        told.put(say("purpose"), say("purpose." + delivery.purpose()));
        told.put(say("state"), say("state." + (delivery.closedAt() == null ? delivery.state() : "CLOSED")));
        told.put(say("at"), moment(delivery.closedAt() == null ? delivery.stateAt() : delivery.closedAt()));
        return told;
    }

    private static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private byte[] bytes(Object content) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key) {
        return messages.text("distribution.dossier." + key, List.of());
    }
}
