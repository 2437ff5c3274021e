package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that a period is closed when its process ends; normally the issue of its consolidated report closed it. */
@Service("reporting.closeCycle")
public class CloseCycle {
    private final CycleClosing closing;

    CloseCycle(CycleClosing closing) {
        this.closing = closing;
    }

    /** Closes it; a second call changes nothing. */
    @Transactional
    public void close(UUID cycleId) {
        closing.close(cycleId);
    }
}
