/** Shows the log of letters to other services and operators. */
@NullMarked
package io.homeroom.notification.letter.web;

import org.jspecify.annotations.NullMarked;
