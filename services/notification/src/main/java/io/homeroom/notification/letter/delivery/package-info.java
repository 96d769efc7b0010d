/** How far the delivery of a letter has come, and what an attempt does to it. */
@NullMarked
package io.homeroom.notification.letter.delivery;

import org.jspecify.annotations.NullMarked;
