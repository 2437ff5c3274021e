package trinhky.reminder.process;

import java.util.List;
import trinhky.reminder.domain.PolicyRow;

/** Writes rows of the policy as a decision table: the delivered one with other rules. Rows hold numbers and constants only. */
final class DecisionTableXml {
    private static final String FIRST_RULE = "<rule ";
    private static final String LAST_RULE = "</rule>";
    private static final String RULE = """
            <rule id="Rule_%1$d">
                    <inputEntry id="InputEntry_%1$d_event">
                      <text>"%2$s"</text>
                    </inputEntry>
                    <outputEntry id="OutputEntry_%1$d_offsetDays">
                      <text>%3$d</text>
                    </outputEntry>
                    <outputEntry id="OutputEntry_%1$d_dayCount">
                      <text>"%4$s"</text>
                    </outputEntry>
                    <outputEntry id="OutputEntry_%1$d_repeatDays">
                      <text>%5$d</text>
                    </outputEntry>
                    <outputEntry id="OutputEntry_%1$d_recipient">
                      <text>"%6$s"</text>
                    </outputEntry>
                    <outputEntry id="OutputEntry_%1$d_channel">
                      <text>"%7$s"</text>
                    </outputEntry>
                    <outputEntry id="OutputEntry_%1$d_template">
                      <text>"%8$s"</text>
                    </outputEntry>
                  </rule>
                  """;

    private DecisionTableXml() {}

    static String of(String delivered, List<PolicyRow> rows) {
        StringBuilder rules = new StringBuilder();
        for (int number = 1; number <= rows.size(); number++) {
            rules.append(rule(number, rows.get(number - 1)));
        }
        return delivered.substring(0, delivered.indexOf(FIRST_RULE))
                + rules.toString().stripTrailing()
                + delivered.substring(delivered.lastIndexOf(LAST_RULE) + LAST_RULE.length());
    }

    private static String rule(int number, PolicyRow row) {
        return RULE.formatted(
                number,
                row.event(),
                row.offsetDays(),
                row.dayCount(),
                row.repeatDays(),
                row.recipient(),
                row.channel(),
                row.template());
    }
}
