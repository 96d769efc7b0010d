@NullMarked
package io.homeroom.platform.jobs;

import org.jspecify.annotations.NullMarked;
