package trinhky.intake.application.file;

import trinhky.shared.DomainProblem;

/** Why a file is not read; one sentence each, in {@code messages/intake_*.properties}. */
final class FileProblems {

    private static final String FIELD = "file";

    private FileProblems() {}

    static DomainProblem of(String reason, Object... args) {
        return DomainProblem.invalid(FIELD, "intake.file-" + reason, args);
    }

    static DomainProblem malformed() {
        return of("malformed");
    }
}
