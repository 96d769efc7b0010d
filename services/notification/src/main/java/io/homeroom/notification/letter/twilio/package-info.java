/** Short messages go by Twilio. */
@NullMarked
package io.homeroom.notification.letter.twilio;

import org.jspecify.annotations.NullMarked;
