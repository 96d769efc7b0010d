/** What is told about suspensions. */
@NullMarked
package io.homeroom.identity.suspension.messaging;

import org.jspecify.annotations.NullMarked;
