/** What is told about children. */
@NullMarked
package io.homeroom.identity.child.messaging;

import org.jspecify.annotations.NullMarked;
