package trinhky.distribution.application.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.Messages;

/** The register for printing, signing and keeping. */
@Service
public class PrintRegister {

    private final ReadRegister register;
    private final RegisterTable table;
    private final Messages messages;

    PrintRegister(ReadRegister register, RegisterTable table, Messages messages) {
        this.register = register;
        this.table = table;
        this.messages = messages;
    }

    /** The PDF of the lines that the filter lets through, the first number first. */
    @Transactional(readOnly = true)
    public byte[] print(RegisterFilter filter) {
        List<RegisterRow> rows = new ArrayList<>(register.all(filter));
        Collections.reverse(rows);
        List<String> facts = filter.year() == null
                ? List.of()
                : List.of(messages.text("distribution.register.year", List.of(String.valueOf(filter.year()))));
        return table.pdf(rows, facts);
    }
}
