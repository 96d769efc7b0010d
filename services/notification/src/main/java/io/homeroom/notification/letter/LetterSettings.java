package io.homeroom.notification.letter;

import io.homeroom.notification.letter.request.Rank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are sent.
 *
 * @param from the sender's address
 * @param hands letters of each {@link Rank} under way at once in this process
 * @param lease how long a claimed letter belongs to its sender; longer than any attempt takes, as
 *     each of a mail server's replies may take five seconds
 * @param poll how often to look for what became due without a sign
 */
@ConfigurationProperties("homeroom.mail")
public record LetterSettings(
    @DefaultValue("homeroom@localhost") String from,
    @DefaultValue("4") int hands,
    @DefaultValue("2m") Duration lease,
    @DefaultValue("1s") Duration poll) {}
