package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.NoticeAudience;
import trinhky.organisation.Role;

/** The two ways by which a delivery is told. */
@Component
class DeliveryChannels {
    private final QueueMail queue;
    private final PostNotice notices;
    private final DeliveryMail template;

    DeliveryChannels(QueueMail queue, PostNotice notices, DeliveryMail template) {
        this.queue = queue;
        this.notices = notices;
        this.template = template;
    }

    /** Who is outside has no inbox here, and so no notice. */
    void tell(DeliveryQueued delivery, List<MailRecipient> to) {
        String key = "delivery:" + delivery.deliveryId() + ":" + delivery.sending();
        QueueMail.Occasion occasion = QueueMail.Occasion.of(key, delivery.subjectType(), delivery.subjectId())
                .of(delivery.deliveryId());
        queue.queue(occasion, to, template, delivery);
        if (!delivery.outside()) {
            notices.post(occasion, NoticeAudience.role(delivery.unitId(), Role.CLERK), template, delivery);
        }
    }
}
