package trinhky.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

/** Ends processes whose subject is no more, whatever version of the model they run on. */
final class EndedProcesses {
    private EndedProcesses() {}

    /** Ends the process of the subject with everything that it called; nothing happens when there is none. */
    static void end(RuntimeService runtime, String process, UUID subject, String reason) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString(), process)
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), reason));
    }
}
