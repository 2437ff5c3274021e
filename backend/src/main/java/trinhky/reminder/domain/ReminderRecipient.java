package trinhky.reminder.domain;

/** Who is reminded. */
public enum ReminderRecipient {
    /** The unit that has to report, at its official box. */
    OFFICER("OFFICER", "o.unit_id", "''"),
    /** The head of the unit that has to report. */
    HEAD("HEAD", "o.unit_id", "''"),
    /** The head of the lead department, who reads which units are late. */
    LEAD_HEAD("HEAD", "o.lead_unit_id", "''"),
    /** The chief of the Committee's Office. */
    OFFICE("CHIEF_OF_OFFICE", "t.office_unit_id", "''"),
    /** The vice-chair in charge of the plan's field. */
    VICE_CHAIR("VICE_CHAIR", "t.issuer_unit_id", "t.field_of_work");

    private final String role;
    private final String unitColumn;
    private final String fieldColumn;

    ReminderRecipient(String role, String unitColumn, String fieldColumn) {
        this.role = role;
        this.unitColumn = unitColumn;
        this.fieldColumn = fieldColumn;
    }

    String role() {
        return role;
    }

    String unitColumn() {
        return unitColumn;
    }

    String fieldColumn() {
        return fieldColumn;
    }
}
