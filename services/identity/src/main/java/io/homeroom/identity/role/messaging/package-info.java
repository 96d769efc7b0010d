/** What is told about roles. */
@NullMarked
package io.homeroom.identity.role.messaging;

import org.jspecify.annotations.NullMarked;
