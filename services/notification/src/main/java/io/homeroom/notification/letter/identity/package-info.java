/** Asks identity to whom a letter goes. */
@NullMarked
package io.homeroom.notification.letter.identity;

import org.jspecify.annotations.NullMarked;
