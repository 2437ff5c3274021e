package trinhky.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** No mail server configured means: the mail catcher, over real SMTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mail.host", havingValue = "catcher", matchIfMissing = true)
class MailCatcherConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MailCatcherConfiguration.class);

    @Bean(destroyMethod = "close")
    MailCatcher mailCatcher(
            @Value("${trinhky.mail-catcher.port:0}") int port, @Value("${trinhky.demo:true}") boolean demo) {
        if (!demo) {
            log.warn("No mail server is configured (spring.mail.host): mails stay in the trial mailbox, none leaves.");
        }
        return new MailCatcher(port);
    }

    @Bean
    JavaMailSender mailSender(MailCatcher catcher) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(catcher.port());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }
}
