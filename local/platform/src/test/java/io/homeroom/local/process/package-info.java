@NullMarked
package io.homeroom.local.process;

import org.jspecify.annotations.NullMarked;
