/** What others hear of letters. */
@NullMarked
package io.homeroom.identity.letter.messaging;

import org.jspecify.annotations.NullMarked;
