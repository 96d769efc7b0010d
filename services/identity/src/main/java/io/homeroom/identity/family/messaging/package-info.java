/** What is told about families. */
@NullMarked
package io.homeroom.identity.family.messaging;

import org.jspecify.annotations.NullMarked;
