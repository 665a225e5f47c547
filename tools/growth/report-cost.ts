/**
 * Loaded into a build by `--import`: writes what the process took, as JSON, to the file BUILD_COST_FILE: the most memory
 * it held, in bytes, and the seconds that its threads computed.
 */
import { writeFileSync } from 'node:fs';

const file = process.env['BUILD_COST_FILE'];
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify({ peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
  }
});
