/** What others hear of accounts that are closed. */
@NullMarked
package io.homeroom.identity.closure.messaging;

import org.jspecify.annotations.NullMarked;
