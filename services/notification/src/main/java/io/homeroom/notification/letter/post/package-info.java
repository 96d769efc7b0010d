/**
 * Letters with what is personal about them, which is never stored: to whom they go, and where they
 * are handed in.
 */
@NullMarked
package io.homeroom.notification.letter.post;

import org.jspecify.annotations.NullMarked;
