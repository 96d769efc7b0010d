/** What is told about sessions, and heard of it again. */
@NullMarked
package io.homeroom.identity.session.messaging;

import org.jspecify.annotations.NullMarked;
