/** Hands mails in by SMTP. */
@NullMarked
package io.homeroom.notification.letter.smtp;

import org.jspecify.annotations.NullMarked;
