import { expect, test } from 'vitest';
import { isPublic } from './address.ts';

test.each([
  '1.1.1.1',
  '93.184.215.14',
  '172.15.255.255',
  '172.32.0.1',
  '2606:4700:4700::1111',
  '2a00:1450:4001:80b::200e',
  '::ffff:1.1.1.1',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine, any of its addresses', '127.255.0.9'],
  ['any address', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a provider’s own network', '100.64.0.1'],
  ['metadata of AWS, GCP and others', '169.254.169.254'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['metadata of Oracle', '192.0.0.192'],
  ['metadata of Azure', '168.63.129.16'],
  ['many at once', '224.0.0.1'],
  ['all', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['for benchmarks', '198.18.0.1'],
  ['for documents', '203.0.113.7'],
  ['this machine', '::1'],
  ['any address', '::'],
  ['this machine, as IPv6', '::ffff:127.0.0.1'],
  ['this machine, in hexadecimal', '::ffff:7f00:1'],
  ['this machine, in the old form', '::127.0.0.1'],
  ['private, as IPv6', '::ffff:10.0.0.1'],
  ['metadata, as IPv6', '::ffff:168.63.129.16'],
  ['metadata, as IPv6', '::ffff:a9fe:a9fe'],
  ['metadata of AWS', 'fd00:ec2::254'],
  ['a link', 'fe80::1'],
  ['a link, of an interface', 'fe80::1%eth0'],
  ['a site, in the old form', 'fec0::1'],
  ['a private network', 'fc00::1'],
  ['translated to this machine', '64:ff9b::7f00:1'],
  ['translated to a private network', '64:ff9b:1::a00:1'],
  ['a tunnel to this machine', '2002:7f00:1::'],
  ['a tunnel', '2001::1'],
  ['for documents', '2001:db8::1'],
  ['for documents', '3fff::1'],
  ['many at once', 'ff02::1'],
  ['given to nobody', '4000::1'],
  ['no address', ''],
  ['no address', 'localhost'],
])('%s is not public: %s', (_what, address) => {
  expect(isPublic(address)).toBe(false);
});
